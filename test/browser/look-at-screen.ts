import axe from 'axe-core';
import type { BrowserContext, Frame } from 'playwright-core';
import { changeTheme, openScreen, type Framing, type HostTheme } from '#tools/frame-page.ts';

export const themes: readonly HostTheme[] = ['default', 'dark', 'contrast'];
const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const grave = new Set<unknown>(['serious', 'critical']);
/** Fluent's own: hands the focus on as soon as it gets it, so nobody ever stands on it. */
const focusGuard = '[data-tabster-dummy]';
const narrowest = { width: 320, height: 800 };

/** What is wrong with one screen, in words; nothing where all is well. */
export interface Findings {
  byTheme: Record<HostTheme, string[]>;
  sideways: string[];
}

/** Runs inside the tab alone: the frame around it is ours. Axe is there since the screen was opened. */
const graveFindings = async (tab: Frame): Promise<string[]> => {
  const { violations } = await tab.evaluate(
    ({ values, exclude }) =>
      (window as unknown as { axe: typeof axe }).axe.run(
        { exclude },
        { runOnly: { type: 'tag', values }, resultTypes: ['violations'] },
      ),
    { values: [...tags], exclude: [focusGuard] },
  );
  return violations
    .filter(({ impact }) => grave.has(impact))
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    );
};

/** What reaches beyond the right edge, the innermost first. */
const beyondTheEdge = (): string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('main *, nav *')]
    .filter((one) => one.getBoundingClientRect().right > clientWidth)
    .map((one) => `${scrollWidth} px: ${one.outerHTML.slice(0, 160)}`)
    .reverse()
    .slice(0, 3);
};

/** Opens a screen once and looks at it in these themes, the default first, then on the narrowest phone. */
export const lookAtScreen = async (
  context: BrowserContext,
  framing: Omit<Framing, 'theme' | 'width' | 'height'>,
  inThemes: readonly HostTheme[],
): Promise<Findings> => {
  const screen = await openScreen(context, { ...framing, theme: 'default', width: 1100, height: 800 });
  await screen.tab.evaluate(axe.source);
  const byTheme: Findings['byTheme'] = { default: [], dark: [], contrast: [] };
  for (const theme of inThemes) {
    if (theme !== 'default') await changeTheme(screen, theme);
    byTheme[theme] = await graveFindings(screen.tab);
  }
  await screen.page.setViewportSize(narrowest);
  const sideways = await screen.tab.evaluate(beyondTheEdge);
  await screen.page.close();
  return { byTheme, sideways };
};

/** Opens an address as a browser does, without a host around it, and looks at it once wide and once on the narrowest phone. */
export const lookInBrowser = async (context: BrowserContext, address: string): Promise<string[]> => {
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForSelector('main h1');
  await page.evaluate(axe.source);
  const findings = await graveFindings(page.mainFrame());
  await page.setViewportSize(narrowest);
  const sideways = await page.evaluate(beyondTheEdge);
  await page.close();
  return [...findings, ...sideways];
};
