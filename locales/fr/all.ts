import agreement from './agreement.json' with { type: 'json' };
import audit from './audit.json' with { type: 'json' };
import leftOut from './left-out.json' with { type: 'json' };
import problem from './problem.json' with { type: 'json' };
import prompt from './prompt.json' with { type: 'json' };
import reason from './reason.json' with { type: 'json' };
import data from './data.json' with { type: 'json' };
import app from './tab/app.json' with { type: 'json' };
import home from './tab/home.json' with { type: 'json' };
import briefing from './tab/briefing.json' with { type: 'json' };
import skillPicker from './tab/skill-picker.json' with { type: 'json' };
import enrol from './tab/enrol.json' with { type: 'json' };
import match from './tab/match.json' with { type: 'json' };
import format from './tab/format.json' with { type: 'json' };
import pair from './tab/pair.json' with { type: 'json' };
import prompts from './tab/prompts.json' with { type: 'json' };
import session from './tab/session.json' with { type: 'json' };
import permissions from './tab/permissions.json' with { type: 'json' };
import programmes from './tab/programmes.json' with { type: 'json' };
import areas from './tab/areas.json' with { type: 'json' };
import dataMap from './tab/data-map.json' with { type: 'json' };
import design from './tab/design.json' with { type: 'json' };
import policy from './tab/policy.json' with { type: 'json' };
import shortlist from './tab/shortlist.json' with { type: 'json' };
import way from './tab/way.json' with { type: 'json' };
import health from './tab/health.json' with { type: 'json' };
import team from './tab/team.json' with { type: 'json' };
import myData from './tab/my-data.json' with { type: 'json' };
import insights from './tab/insights.json' with { type: 'json' };
import round from './tab/round.json' with { type: 'json' };
import board from './tab/board.json' with { type: 'json' };
import freshness from './tab/freshness.json' with { type: 'json' };
import compare from './tab/compare.json' with { type: 'json' };
import figures from './tab/figures.json' with { type: 'json' };
import fairness from './tab/fairness.json' with { type: 'json' };
import stop from './tab/stop.json' with { type: 'json' };
import outside from './tab/outside.json' with { type: 'json' };
import pane from './tab/pane.json' with { type: 'json' };

/** One line a file: what its keys start with, and the file. What only the bot and Outlook say stands in `bot.ts`. */
export const all = {
  agreement,
  audit,
  'left-out': leftOut,
  problem,
  prompt,
  reason,
  data,
  'tab.app': app,
  'tab.home': home,
  'tab.briefing': briefing,
  'tab.skill-picker': skillPicker,
  'tab.enrol': enrol,
  'tab.match': match,
  'tab.format': format,
  'tab.pair': pair,
  'tab.prompts': prompts,
  'tab.session': session,
  'tab.permissions': permissions,
  'tab.programmes': programmes,
  'tab.areas': areas,
  'tab.data-map': dataMap,
  'tab.design': design,
  'tab.policy': policy,
  'tab.shortlist': shortlist,
  'tab.way': way,
  'tab.health': health,
  'tab.team': team,
  'tab.my-data': myData,
  'tab.insights': insights,
  'tab.round': round,
  'tab.board': board,
  'tab.freshness': freshness,
  'tab.compare': compare,
  'tab.figures': figures,
  'tab.fairness': fairness,
  'tab.stop': stop,
  'tab.outside': outside,
  'tab.pane': pane,
};
