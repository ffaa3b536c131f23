import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { localeOf } from '#core/people/person.ts';
import { speak } from '../lib/learn-words.ts';
import { speaker } from '../lib/speaker.ts';
import { passConsent } from './consent.ts';
import { connectHost } from './host.ts';
import { readSettings } from './settings.ts';
import { Tab } from './tab.tsx';

/** A deep link names a screen; an address that already names one is a reload and stays. */
const goTo = (subPage: string): void => {
  if (subPage !== '' && window.location.hash.length < 3) window.location.hash = `/${subPage}`;
};

const start = async (root: HTMLElement): Promise<void> => {
  const settings = await readSettings();
  if (await passConsent(settings, new URL(window.location.href))) return;
  const host = await connectHost(settings.extraHostOrigins);
  goTo(host.startsAt);
  await speak(host.locale);
  createRoot(root).render(
    <StrictMode>
      <Tab host={host} apiBaseUrl={settings.apiBaseUrl} />
    </StrictMode>,
  );
};

const sayItFailed = async (root: HTMLElement): Promise<void> => {
  const locale = localeOf(navigator.language);
  await speak(locale);
  root.textContent = speaker.say(locale, { key: 'tab.app.error.sign-in' });
};

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
start(root).catch(async (cause: unknown) => {
  await Promise.allSettled([sayItFailed(root)]);
  throw new Error('The tab did not start', { cause });
});
