import { join } from 'node:path';
import type { Browser, BrowserContext, Frame } from 'playwright-core';
import type { Colleague } from '#cli/journey/doors.ts';
import type { RunningSandbox } from '#sandbox/start-sandbox.ts';
import { root } from './build/root.ts';
import { openScreen, type OpenScreen } from './frame-page.ts';

export interface Shot {
  screen: string;
  subPage: string;
  personId: string;
  variant: 'light' | 'dark' | 'phone' | 'french';
  /** Only this part of the screen, by its title. */
  section?: Readonly<Record<'en' | 'fr', string>>;
  /** Another page of the tab's website than the tab itself. */
  page?: string;
  /** What is done before the picture is taken. */
  first?: (tab: Frame) => Promise<unknown>;
  /** What is done before the screen is opened. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
}

const desktop = { width: 1100, height: 800 };
const phone = { width: 375, height: 800 };
/** Enough for the eye, and few enough bytes for the repository. */
const tallest = 1600;
const chatSize = { width: 1280, height: 800 };
const outsideSize = { width: 1100, height: 500 };
const chatPatienceMs = 60_000;

const fileOf = (name: string): string => join(root, 'docs', 'screens', `${name}.png`);

/** As high as what stands on the screen. */
const fit = async ({ page, tab }: OpenScreen, size: { width: number; height: number }): Promise<void> => {
  const content = await tab.evaluate(
    () => document.querySelector('main')?.getBoundingClientRect().bottom ?? 0,
  );
  await page.setViewportSize({ ...size, height: Math.min(tallest, Math.ceil(content)) });
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
};

/** One picture of a screen, or of a part of it. */
export const takeScreen = async (
  browser: Browser,
  urls: RunningSandbox['urls'],
  { screen, subPage, personId, variant, section, page = '', first, prepare }: Shot,
): Promise<void> => {
  const size = variant === 'phone' ? phone : desktop;
  const context = await browser.newContext();
  await prepare?.(context);
  const locale = variant === 'french' ? 'fr' : 'en';
  const opened = await openScreen(context, {
    shellUrl: urls.shell,
    tabUrl: `${urls.tab}/${page}`,
    tenantUrl: urls.tenant,
    personId,
    subPage,
    locale,
    theme: variant === 'dark' ? 'dark' : 'default',
    ...size,
  });
  await first?.(opened.tab);
  await fit(opened, size);
  const whole =
    section === undefined ? opened.page : opened.tab.getByRole('region', { name: section[locale] });
  await whole.screenshot({ path: fileOf(`${screen}-${variant}`) });
  await context.close();
};

/** The tab opened as a page of its own, with no host around it. */
export const takeOutside = async (browser: Browser, { tab }: RunningSandbox['urls']): Promise<void> => {
  const page = await browser.newPage({ viewport: outsideSize });
  await page.goto(`${tab}/index.html`);
  await page.waitForSelector('main h1');
  await page.screenshot({ path: fileOf('outside-light') });
  await page.close();
};

/** The sandbox as one sees it, with a card in the chat. */
export const takeShellChat = async (
  browser: Browser,
  shellUrl: string,
  { displayName }: Colleague,
): Promise<void> => {
  const page = await browser.newPage({ viewport: chatSize, reducedMotion: 'reduce' });
  page.setDefaultTimeout(chatPatienceMs);
  await page.goto(shellUrl);
  await page.getByRole('dialog').getByRole('button', { name: 'Look around' }).click();
  await page
    .getByRole('textbox', { name: 'Search people' })
    .or(page.getByRole('searchbox'))
    .fill(displayName);
  await page.getByRole('button', { name: displayName, exact: true }).click();
  const rail = page.getByRole('navigation', { name: 'Teams' });
  await rail.getByRole('button', { name: 'Chat' }).click();
  await page.getByRole('log').getByRole('article').first().waitFor();
  await page.screenshot({ path: fileOf('shell-chat') });
  await page.close();
};
