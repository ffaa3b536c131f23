import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';

export type RailApp = 'Chat' | 'Calendar' | 'Binôme';
export type Span = '1 hour' | '1 day' | '1 week';

const windowSize = { width: 1280, height: 900 };
/** Everything shares two cores with storage, functions and the compiler. */
const patienceMs = 45_000;
const weekTakesMs = 240_000;

/** The sandbox as a person sees it in their browser: who one is, the apps of Teams, the date. */
export interface ShellPage {
  page: Page;
  /** What the person sees of the open app. */
  screen: Locator;
  tab: FrameLocator;
  /** Chooses somebody in the list of people and an app in the rail. */
  be(name: string, app: RailApp): Promise<void>;
  moveOn(span: Span): Promise<void>;
}

const choose = async (page: Page, name: string): Promise<void> => {
  const person = page.getByRole('button', { name, exact: true });
  await page.getByRole('textbox', { name: 'Search people' }).or(page.getByRole('searchbox')).fill(name);
  await person.click();
  await page.getByRole('heading', { level: 1, name: `Teams of ${name}` }).waitFor();
};

const moveOn = async (page: Page, span: Span): Promise<void> => {
  const time = page.getByRole('region', { name: 'Time' });
  const moved = page.waitForResponse(
    (answer) => answer.url().endsWith('/_sandbox/clock') && answer.request().method() === 'POST',
    { timeout: weekTakesMs },
  );
  await time.getByRole('button', { name: span, exact: true }).click();
  const answer = await moved;
  if (!answer.ok()) throw new Error(`The date was not moved on: ${answer.status()}`);
  await time.getByText('Move it on by:').waitFor();
};

/** Opens the shell for the first time, and waves the welcome away to look around. */
export const openShell = async (browser: Browser, url: string): Promise<ShellPage> => {
  const page = await browser.newPage({ viewport: windowSize });
  page.setDefaultTimeout(patienceMs);
  await page.goto(url);
  await page.getByRole('dialog').getByRole('button', { name: 'Look around' }).click();
  return {
    page,
    screen: page.getByRole('main'),
    tab: page.frameLocator('iframe[title="Binôme tab"]'),
    be: async (name, app) => {
      await choose(page, name);
      await page.getByRole('navigation', { name: 'Teams' }).getByRole('button', { name: app }).click();
    },
    moveOn: (span) => moveOn(page, span),
  };
};
