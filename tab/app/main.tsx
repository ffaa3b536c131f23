import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { speak } from '../lib/learn-words.ts';
import { passConsent } from '../sign-in/consent.ts';
import { connectHost, NoHost } from './host.ts';
import { sayItFailed } from './say-it-failed.ts';
import { readSettings, type Settings } from './settings.ts';
import { Tab } from './tab.tsx';

/** A deep link names a screen; an address that already names one is a reload and stays. */
const goTo = (subPage: string): void => {
  if (subPage !== '' && window.location.hash.length < 3) window.location.hash = `/${subPage}`;
};

const showTab = async (root: Root, settings: Settings): Promise<void> => {
  const host = await connectHost(settings);
  goTo(host.startsAt);
  await speak(host.locale);
  root.render(
    <StrictMode>
      <Tab host={host} apiBaseUrl={settings.apiBaseUrl} />
    </StrictMode>,
  );
};

const start = async (root: Root): Promise<void> => {
  const settings = await readSettings();
  if (await passConsent(settings, new URL(window.location.href))) return;
  try {
    await showTab(root, settings);
  } catch (fault) {
    if (!(fault instanceof NoHost)) throw fault;
    const { showOutside } = await import('./show-outside.tsx');
    await showOutside(root, settings.teamsAppId);
  }
};

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no #root');
const root = createRoot(element);
start(root).catch((cause: unknown) => sayItFailed(root, cause));
