import type { Browser, Frame, Page } from 'playwright-core';

export interface Framing {
  shellUrl: string;
  tabUrl: string;
  tenantUrl: string;
  personId: string;
  /** BCP 47. */
  locale: string;
  theme: 'default' | 'dark' | 'contrast';
  /** A screen of the tab, such as `pair/<id>`; empty for home. */
  subPage: string;
  width: number;
  height: number;
}

/** The smallest host of Teams' protocol: answers who and where, hands out tokens, and nothing else. */
const hostPage = ({
  tabUrl,
  tenantUrl,
  personId,
  locale,
  theme,
  subPage,
}: Framing): string => `<!doctype html>
<html lang="en"><head><title>Frame</title><style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}</style></head>
<body><script>
const context = ${JSON.stringify({ locale, theme, entityId: 'home', subEntityId: subPage, frameContext: 'content', hostName: 'Teams', hostClientType: 'web', sessionId: 's', userObjectId: personId })};
const runtime = JSON.stringify({ apiVersion: 4, isNAAChannelRecommended: false, supports: { pages: {}, chat: {} } });
const token = async () => {
  const answer = await fetch('${tenantUrl}/_sandbox/token', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ user: '${personId}' }) });
  return [true, (await answer.json()).access_token];
};
addEventListener('message', async ({ data, source, origin }) => {
  if (source !== frames[0] || typeof data.func !== 'string') return;
  const answers = { initialize: () => ['content', 'web', runtime, '2.0.0'], getContext: () => [context], 'authentication.getAuthToken': token };
  const args = await answers[data.func]?.();
  if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
});
</script><iframe title="tab" src="${tabUrl}"></iframe></body></html>`;

/** Opens one screen of the tab as Teams would frame it, and waits until it has been read. */
export const openScreen = async (browser: Browser, framing: Framing): Promise<{ page: Page; tab: Frame }> => {
  const { width, height, shellUrl } = framing;
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  const address = `${shellUrl}/frame.html`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: hostPage(framing) }));
  await page.goto(address);
  const tab = await (await page.waitForSelector('iframe')).contentFrame();
  if (tab === null) throw new Error('The frame holds no page.');
  await tab.waitForSelector('main h1, main h2', { timeout: 20_000 });
  await tab.waitForFunction(
    () => document.querySelector('[role="progressbar"], .fui-Skeleton, .fui-Spinner') === null,
  );
  return { page, tab };
};
