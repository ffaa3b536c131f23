import type { Locator } from 'playwright-core';
import type { ShellPage } from './shell-page.ts';

interface Wanted {
  name: string;
  title: string;
  weeks: number;
  /** So many events are expected. */
  count: number;
}

const looksAtMost = 5;

const lookThrough = async (screen: Locator, { name, title, weeks }: Wanted): Promise<string[]> => {
  const calendar = screen.getByRole('region', { name: `Calendar of ${name}` });
  const bar = screen.getByRole('group', { name: 'Week' });
  const found: string[] = [];
  await bar.getByRole('button', { name: 'This week' }).click();
  for (let week = 0; week < weeks; week += 1) {
    await calendar.waitFor();
    await bar.getByText('Reading the week').waitFor({ state: 'hidden' });
    for (const event of await calendar.getByRole('button', { name: new RegExp(`^${title},`) }).all())
      found.push((await event.getAttribute('aria-label')) ?? '');
    await bar.getByRole('button', { name: 'Week after' }).click();
  }
  return found;
};

/**
 * Looks through somebody's weeks in Outlook, from this week on: the events with this title, as they are read out.
 * A week is shown as it was last seen until it has been read anew; so one looks again while the number is another.
 */
export const eventsInWeeks = async (shell: ShellPage, wanted: Wanted): Promise<string[]> => {
  await shell.be(wanted.name, 'Calendar');
  let found: string[] = [];
  for (let look = 0; look < looksAtMost; look += 1) {
    found = await lookThrough(shell.screen, wanted);
    if (found.length === wanted.count) break;
  }
  return found;
};
