import type { RunningPage } from '#sandbox/pages/serve-page.ts';
import { servePage } from '#sandbox/pages/serve-page.ts';

/** What the shell reads from `/settings.json` when it starts. */
export type ShellSettings = {
  tenantUrl: string;
  tabUrl: string;
  apiUrl: string;
  clientId: string;
  company: string;
  seed: number;
};

/** Serves the window around the sandbox, built into `directory`. */
export const serveShell = (options: {
  port: number;
  directory: string;
  settings: ShellSettings;
}): Promise<RunningPage> =>
  servePage({
    port: options.port,
    directory: options.directory,
    answers: { '/settings.json': () => options.settings },
    headersAt: () => ({ 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' }),
  });
