import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { localeOf } from '#core/people/person.ts';
import { say } from '../lib/say.ts';
import { connectHost } from './host.ts';
import { readSettings } from './settings.ts';
import { Tab } from './tab.tsx';

/** A deep link names a screen; an address that already names one is a reload and stays. */
const goTo = (subPage: string): void => {
  if (subPage !== '' && window.location.hash.length < 3) window.location.hash = `/${subPage}`;
};

const start = async (root: HTMLElement): Promise<void> => {
  const settings = await readSettings();
  const host = await connectHost(settings.extraHostOrigins);
  goTo(host.startsAt);
  createRoot(root).render(
    <StrictMode>
      <Tab host={host} apiBaseUrl={settings.apiBaseUrl} />
    </StrictMode>,
  );
};

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
start(root).catch((cause: unknown) => {
  root.textContent = say(localeOf(navigator.language), { key: 'tab.app.error.sign-in' });
  throw new Error('The tab did not start', { cause });
});
