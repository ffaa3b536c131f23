import type { BrowserContext } from 'playwright-core';
import type { Colleague } from '#cli/journey/doors.ts';
import type { PairView } from '#core/contract/participant.ts';
import { teamsTabLink } from '#core/contract/teams-tab-link.ts';
import {
  answerNested,
  type Broker,
  type NestedTokens,
} from '#sandbox/shell/web/teams-host/nested-app-auth.ts';

/**
 * What Office.js offers beside an appointment whose organiser opened it, in place of Microsoft's script: the appointment, and
 * the bridge by which the pane signs in.
 */
const script = (body: string, start: string): string => `
  const told = (value) => (...given) => given.at(-1)({ status: 'succeeded', value });
  const heard = [];
  window.nestedAppAuthBridge = {
    addEventListener: (_kind, hear) => heard.push(hear),
    removeEventListener: () => undefined,
    postMessage: async (text) => {
      const answer = await window.askOutlook(text);
      for (const hear of heard) hear(answer);
    },
  };
  window.Office = {
    onReady: () => Promise.resolve({ host: 'Outlook' }),
    context: {
      displayLanguage: 'en-GB',
      requirements: { isSetSupported: (name) => name === 'NestedAppAuth' },
      officeTheme: { bodyBackgroundColor: '#ffffff' },
      mailbox: { item: { body: { getAsync: told(${JSON.stringify(body)}) }, start: { getAsync: told(new Date('${start}')) } } },
    },
  };`;

interface InPair {
  who: Colleague;
  pair: PairView;
}

/** Outlook as somebody has signed in to it, in front of the sandbox's Entra. */
const brokerOf = (tenantUrl: string, { id, displayName }: Colleague): Broker => ({
  account: () => ({ username: id, name: displayName }),
  tokens: async ({ client, scope, mayAsk }) => {
    const answer = await fetch(`${tenantUrl}/_sandbox/nested-token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user: id, client, scope, inPerson: mayAsk }),
    });
    if (!answer.ok) return { kind: 'refused', why: await answer.text() };
    return { kind: 'tokens', tokens: (await answer.json()) as NestedTokens };
  },
});

/** From now on the pane finds itself in the Outlook of one of this pair, beside their first session. */
export const openInOutlook = async (
  context: BrowserContext,
  { tenantUrl, inPair: { pair, who } }: { tenantUrl: string; inPair: InPair },
): Promise<void> => {
  const start = pair.meetings[0]?.start;
  if (start === undefined) throw new Error('The pair has no session.');
  const body = `<p><a href="${teamsTabLink('of-the-sandbox', `pair/${pair.id}`)}">Open</a></p>`;
  const broker = brokerOf(tenantUrl, who);
  await context.exposeFunction('askOutlook', (text: string) => answerNested(text, broker));
  await context.route('https://appsforoffice.microsoft.com/**', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script(body, start) }),
  );
};
