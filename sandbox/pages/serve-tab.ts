import { headersAt, tabHosting } from '#tools/hosting/tab-hosting.ts';
import type { RunningPage } from './serve-page.ts';
import { servePage } from './serve-page.ts';

/** What the tab reads from `/config.json` when it starts. */
export type TabSettings = {
  apiBaseUrl: string;
  clientId: string;
  teamsAppId: string;
  extraHostOrigins: readonly string[];
};

/** Serves the built tab with the headers that it has in Azure. */
export const serveTab = (options: {
  port: number;
  directory: string;
  settings: TabSettings;
}): Promise<RunningPage> => {
  const hosting = tabHosting(options.settings);
  return servePage({
    port: options.port,
    directory: options.directory,
    answers: { '/config.json': () => options.settings },
    headersAt: (path) => headersAt(hosting, path),
  });
};
