import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { localeOf } from '#core/people/person.ts';
import { browserTheme } from '../app/browser-theme.ts';
import { meetHost, signIn } from '../app/host.ts';
import { readSettings, type Settings } from '../app/settings.ts';
import { sayItFailed } from '../app/say-it-failed.ts';
import { showOutside } from '../app/show-outside.tsx';
import { Surroundings } from '../app/surroundings.tsx';
import { learnWords, speak } from '../lib/learn-words.ts';
import { officeInOutlook, themeOf, type Office } from './office.ts';
import { readSessionEvent } from './open-event.ts';
import { Pane } from './pane.tsx';

const hostOf = (office: Office, { extraHostOrigins }: Settings) => {
  let met: Promise<void> | undefined;
  return {
    theme: themeOf(office) ?? browserTheme(),
    locale: localeOf(office.context.displayLanguage),
    onThemeChange: () => undefined,
    token: async (): Promise<string> => {
      met ??= meetHost(extraHostOrigins);
      await met;
      return signIn();
    },
    // Whatever needs it stands in the tab.
    consent: () => Promise.reject(new Error('The pane asks for no consent')),
  };
};

const showPane = async (root: Root, office: Office, settings: Settings): Promise<void> => {
  const host = hostOf(office, settings);
  const words = learnWords(['tab.pane', 'tab.session', 'tab.pair']);
  const [event] = await Promise.all([
    readSessionEvent(office.context.mailbox?.item),
    speak(host.locale),
    words,
  ]);
  root.render(
    <StrictMode>
      <Surroundings host={host} apiBaseUrl={settings.apiBaseUrl}>
        <Pane event={event} teamsAppId={settings.teamsAppId} />
      </Surroundings>
    </StrictMode>,
  );
};

const start = async (root: Root): Promise<void> => {
  const settings = await readSettings();
  const office = await officeInOutlook((window as { Office?: Office }).Office);
  if (office === undefined) await showOutside(root, settings.teamsAppId);
  else await showPane(root, office, settings);
};

const element = document.getElementById('root');
if (element === null) throw new Error('taskpane.html has no #root');
const root = createRoot(element);
start(root).catch((cause: unknown) => sayItFailed(root, cause));
