import type { Visit } from './visit.ts';

/** What the screen said, and after how many seconds it said it first. */
export interface Shown {
  seconds: number;
  share: string;
}

const lookEveryMs = 250;

/** True when the screen says something new. */
const note = (shown: Shown[], share: string, began: number): boolean => {
  if (share === '' || share === shown.at(-1)?.share) return false;
  shown.push({ seconds: Math.round((performance.now() - began) / 100) / 10, share });
  console.error(share);
  return true;
};

/** Presses the button and notes every progress that is shown, until the dry run is there. */
export const compute = async ({ tab, page, picture, timed }: Visit): Promise<Shown[]> => {
  const shown: Shown[] = [];
  const began = performance.now();
  await tab.getByRole('button', { name: 'Compute pairs' }).click();
  const label = tab.getByText(/^Computing pairs: /);
  await timed('progressFirstShown', () => label.waitFor());
  const publish = tab.getByRole('button', { name: 'Publish', exact: true });
  while (!(await publish.isVisible())) {
    const [share = ''] = (await label.allTextContents()).map((text) => text.replace('Computing pairs: ', ''));
    if (note(shown, share, began) && shown.length % 8 === 2) await picture(`computing-${shown.length}`);
    await page.waitForTimeout(lookEveryMs);
  }
  return shown;
};

/** Turns so many pages of the list of pairs. */
export const turnPages = async ({ tab, timed }: Visit, pages: number): Promise<void> => {
  const pairs = tab.getByRole('region', { name: 'Pairs', exact: true });
  const rows = pairs.getByRole('row');
  await rows.first().waitFor();
  const more = pairs.getByRole('button', { name: 'Show more' });
  for (let page = 2; page <= pages && (await more.isVisible()); page += 1) {
    const before = await rows.count();
    await timed(`page${page}OfPairs`, async () => {
      await more.click();
      await rows.nth(before).waitFor();
    });
  }
};

/** Compares by office, of which a large company has many. */
export const compareOffices = async ({ tab, picture }: Visit): Promise<void> => {
  await tab.getByRole('combobox', { name: 'Compare by' }).selectOption('office');
  await picture('offices');
};

const pick = async ({ tab }: Visit, label: string, place: number): Promise<void> => {
  await tab.getByRole('combobox', { name: label }).click();
  await tab.locator('[role=listbox] [role=option]').nth(place).click();
};

/** Why two of the first who are offered are not a pair, and what would be instead. */
export const askWhyNot = async (visit: Visit): Promise<string> => {
  const { tab, timed } = visit;
  await timed('whyNotPeopleOffered', async () => pick(visit, 'One person', 0));
  await pick(visit, 'and another', 5);
  const region = tab.getByRole('region', { name: 'Why are two people not a pair?' });
  const answer = region.locator('[aria-live]').getByText(/\.$/).first();
  await timed('whyNotAnswered', () => answer.waitFor());
  return await answer.innerText();
};

/** Publishes; done when the screen shows that the first pairs have been introduced. */
export const publish = async ({ tab, timed }: Visit): Promise<void> => {
  await tab.getByRole('button', { name: 'Publish', exact: true }).click();
  await tab.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
  await timed('firstStageShown', () => tab.getByText(/^Introduced: [1-9]/).waitFor());
};

/** Notes what the screen shows of the other stages, until the round is published. */
export const seeOthers = async ({ tab, page, picture }: Visit): Promise<Shown[]> => {
  const shown: Shown[] = [];
  const began = performance.now();
  const done = tab.getByText(/^Published on /);
  const label = tab.getByText(/^Introduced: /);
  while (!(await done.isVisible())) {
    const [share = ''] = await label.allTextContents();
    if (note(shown, share, began) && shown.length === 3) await picture('publishing-others');
    await page.waitForTimeout(lookEveryMs);
  }
  return shown;
};
