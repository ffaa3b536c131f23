import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { localeOf } from '#core/people/person.ts';
import { browserTheme } from '../app/browser-theme.ts';
import { readSettings, type Settings } from '../app/settings.ts';
import { sayItFailed } from '../app/say-it-failed.ts';
import { showOutside } from '../app/show-outside.tsx';
import { Surroundings } from '../app/surroundings.tsx';
import { learnWords, speak } from '../lib/learn-words.ts';
import { NotSignedIn, type SignIn } from '../lib/sign-in.ts';
import { findNested } from '../sign-in/sign-in.ts';
import { officeInOutlook, signsIn, themeOf, type Office } from './office.ts';
import { readSessionEvent } from './open-event.ts';
import { Pane } from './pane.tsx';

const nobody = (): Promise<never> => Promise.reject(new NotSignedIn('This Outlook signs nobody in'));
/** The pane asks nothing of the API then. */
const withoutSignIn: SignIn = { token: nobody, consent: nobody };

const hostOf = (office: Office) => ({
  theme: themeOf(office) ?? browserTheme(),
  locale: localeOf(office.context.displayLanguage),
  onThemeChange: () => undefined,
});

const showPane = async (root: Root, office: Office, settings: Settings): Promise<void> => {
  const host = hostOf(office);
  const words = learnWords(['tab.pane', 'tab.session', 'tab.pair']);
  const [event, signIn] = await Promise.all([
    readSessionEvent(office.context.mailbox?.item),
    findNested({ isNested: signsIn(office), settings }),
    speak(host.locale),
    words,
  ]);
  root.render(
    <StrictMode>
      <Surroundings host={{ ...host, signIn: signIn ?? withoutSignIn }} apiBaseUrl={settings.apiBaseUrl}>
        <Pane event={event} teamsAppId={settings.teamsAppId} canSignIn={signIn !== undefined} />
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
