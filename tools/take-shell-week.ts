import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Colleague } from '#cli/journey/doors.ts';
import { root } from './build/root.ts';

const sizes = {
  light: { width: 1280, height: 860 },
  dark: { width: 1280, height: 860 },
  phone: { width: 375, height: 860 },
};
export type WeekVariant = keyof typeof sizes;

const patienceMs = 60_000;

export interface WeekShot {
  shellUrl: string;
  who: Colleague;
  variant: WeekVariant;
  /** How many weeks from now. */
  weeksOn?: number;
  /** What is done before the picture is taken, and what it is then called. */
  then?: { name: string; act: (page: Page) => Promise<unknown> };
}

/** The sandbox’s Outlook week of one person. */
export const takeShellWeek = async (
  browser: Browser,
  { shellUrl, who, variant, weeksOn = 0, then }: WeekShot,
): Promise<void> => {
  const context = await browser.newContext({ viewport: sizes[variant], reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  await page.addInitScript(
    (look) => {
      localStorage.setItem('binome-sandbox-look', look);
      localStorage.setItem('binome-sandbox-tour', 'away');
    },
    variant === 'dark' ? 'dark' : 'default',
  );
  const place = new URLSearchParams({ person: who.id, name: who.displayName, screen: 'calendar' });
  await page.goto(`${shellUrl}/#${place.toString()}`);
  const week = page.getByRole('region', { name: `Calendar of ${who.displayName}` });
  await week.waitFor();
  for (let turned = 0; turned < weeksOn; turned += 1)
    await page.getByRole('button', { name: 'Week after' }).click();
  await week.getByRole('listitem').first().waitFor();
  await then?.act(page);
  await page.screenshot({
    path: join(root, 'docs', 'screens', `${then?.name ?? 'outlook-week'}-${variant}.png`),
  });
  await context.close();
};
