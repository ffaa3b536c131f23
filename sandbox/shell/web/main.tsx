import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readSettings } from './app/settings.ts';
import { Shell } from './app/shell.tsx';

const start = async (root: HTMLElement): Promise<void> => {
  const settings = await readSettings();
  createRoot(root).render(
    <StrictMode>
      <Shell settings={settings} />
    </StrictMode>,
  );
};

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
start(root).catch((cause: unknown) => {
  root.textContent =
    'The sandbox did not answer. Is “npm start” still running? Start it, then reload this page.';
  throw new Error('The shell did not start', { cause });
});
