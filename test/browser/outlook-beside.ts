import type { BrowserContext } from 'playwright-core';
import { teamsTabLink } from '#core/contract/teams-tab-link.ts';
import type { InPair } from './small-programme.ts';

/** What Office.js offers beside an appointment whose organiser opened it, in place of Microsoft's script. */
const script = (body: string, start: string): string => `
  const told = (value) => (...given) => given.at(-1)({ status: 'succeeded', value });
  window.Office = {
    onReady: () => Promise.resolve({ host: 'Outlook' }),
    context: {
      displayLanguage: 'en-GB',
      officeTheme: { bodyBackgroundColor: '#ffffff' },
      mailbox: { item: { body: { getAsync: told(${JSON.stringify(body)}) }, start: { getAsync: told(new Date('${start}')) } } },
    },
  };`;

/** From now on the pane finds itself in Outlook, beside the first session of this pair. */
export const openInOutlook = async (context: BrowserContext, { pair }: InPair): Promise<void> => {
  const start = pair.meetings[0]?.start;
  if (start === undefined) throw new Error('The pair has no session.');
  const body = `<p><a href="${teamsTabLink('of-the-sandbox', `pair/${pair.id}`)}">Open</a></p>`;
  await context.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script(body, start) }),
  );
};
