import type { BrowserContext, Frame, Page } from 'playwright-core';

export type HostTheme = 'default' | 'dark' | 'contrast';

export interface Framing {
  shellUrl: string;
  tabUrl: string;
  tenantUrl: string;
  personId: string;
  /** BCP 47, as the host says it; whoever stored a language of their own reads that. */
  locale: string;
  theme: HostTheme;
  /** A screen of the tab, such as `pair/<id>`; empty for home. */
  subPage: string;
  width: number;
  height: number;
}

export interface OpenScreen {
  page: Page;
  tab: Frame;
}

/** The smallest host of Teams' protocol, without nested app authentication: says who and where, hands out tokens, tells of another theme. */
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
addEventListener('theme', ({ detail }) => frames[0].postMessage({ func: 'themeChange', args: [detail] }, '*'));
</script><iframe title="tab" src="${tabUrl}"></iframe></body></html>`;

const patienceMs = 30_000;

/** Nothing of the tab is still being read. */
const settled = async (tab: Frame): Promise<void> => {
  await tab.waitForSelector('main h1, main h2', { timeout: patienceMs });
  await tab.waitForFunction(() => document.querySelector('.fui-Skeleton, .fui-Spinner') === null, undefined, {
    timeout: patienceMs,
  });
};

/** Opens one screen of the tab as Teams would frame it, and waits until it has been read. */
export const openScreen = async (context: BrowserContext, framing: Framing): Promise<OpenScreen> => {
  const { width, height, shellUrl } = framing;
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // From a real answer, be it “not found”: Chromium lets no page of unknown origin frame a local one.
  await page.goto(`${shellUrl}/frame.html`);
  await page.setContent(hostPage(framing), { waitUntil: 'commit' });
  const tab = await (await page.waitForSelector('iframe')).contentFrame();
  if (tab === null) throw new Error('The frame holds no page.');
  await settled(tab);
  return { page, tab };
};

const groundOf = (): string => {
  const provider = document.querySelector('.fui-FluentProvider');
  return provider === null ? '' : getComputedStyle(provider).backgroundColor;
};

/** The host changes its theme, and the tab follows. The theme is another one than before. */
export const changeTheme = async ({ page, tab }: OpenScreen, theme: HostTheme): Promise<void> => {
  const before = await tab.evaluate(groundOf);
  await page.evaluate((detail) => dispatchEvent(new CustomEvent('theme', { detail })), theme);
  await tab.waitForFunction(
    (known) => {
      const provider = document.querySelector('.fui-FluentProvider');
      return provider !== null && getComputedStyle(provider).backgroundColor !== known;
    },
    before,
    { timeout: patienceMs },
  );
  await tab.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
};
