import data from './data.json' with { type: 'json' };
import app from './tab/app.json' with { type: 'json' };
import home from './tab/home.json' with { type: 'json' };
import briefing from './tab/briefing.json' with { type: 'json' };

/** One line a file: what its keys start with, and the file. */
export const all = {
  data,
  'tab.app': app,
  'tab.home': home,
  'tab.briefing': briefing,
};
