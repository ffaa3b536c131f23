import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Colleague } from '#cli/journey/doors.ts';
import { root } from './build/root.ts';

const sizes = {
  light: { width: 1280, height: 860 },
  dark: { width: 1280, height: 860 },
  phone: { width: 375, height: 860 },
};
const patienceMs = 60_000;

interface WeekShot {
  shellUrl: string;
  who: Colleague;
  variant: keyof typeof sizes;
}

/** The sandbox’s Outlook week of one person. */
export const takeShellWeek = async (
  browser: Browser,
  { shellUrl, who, variant }: WeekShot,
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
  await week.getByRole('listitem').first().waitFor();
  await page.screenshot({ path: join(root, 'docs', 'screens', `outlook-week-${variant}.png`) });
  await context.close();
};
