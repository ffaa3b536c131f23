import type { FrameLocator } from 'playwright-core';
import { onScreenIn } from './words-on-screen.ts';
import type { ShellPage } from './shell-page.ts';

export interface Coordinator {
  shell: ShellPage;
  name: string;
}

/** The coordinator of the story reads French. */
const fr = onScreenIn('fr');

const button = (tab: FrameLocator, key: string) => tab.getByRole('button', { name: fr(key), exact: true });
const area = (tab: FrameLocator, key: string) => tab.getByRole('tab', { name: fr(key), exact: true });

/** The list of programmes, from which each of the coordinator's screens is reached. */
const openProgrammes = async ({ shell, name }: Coordinator): Promise<FrameLocator> => {
  await shell.be(name, 'Binôme');
  await area(shell.tab, 'tab.app.nav.programmes').click();
  await shell.tab.getByRole('heading', { name: fr('tab.programmes.title'), exact: true }).waitFor();
  return shell.tab;
};

const openArea = async (coordinator: Coordinator, key: string): Promise<FrameLocator> => {
  const tab = await openProgrammes(coordinator);
  // A link that leads away, therefore a link or a button, as the screen prefers.
  const open = fr('tab.programmes.open');
  await tab
    .getByRole('link', { name: open, exact: true })
    .or(tab.getByRole('button', { name: open, exact: true }))
    .click();
  await area(tab, key).click();
  return tab;
};

/** D1: a programme from a template, every week, with so many sessions; saved, then opened. */
export const openNewProgramme = async (coordinator: Coordinator, sessions: number): Promise<void> => {
  const tab = await openProgrammes(coordinator);
  await button(tab, 'tab.programmes.new').click();
  const dialog = tab.getByRole('dialog');
  await dialog.getByLabel(fr('tab.programmes.template')).selectOption('skill-exchange');
  await dialog.getByRole('button', { name: fr('tab.programmes.create') }).click();
  await tab.getByLabel(fr('tab.format.cadence')).selectOption('weekly');
  const count = tab.getByRole('spinbutton', { name: fr('tab.format.sessions'), exact: true });
  await count.fill(String(sessions));
  await count.press('Tab');
  await button(tab, 'tab.design.save').click();
  await tab
    .getByRole('status')
    .filter({ hasText: fr('tab.app.saved') })
    .waitFor();
  await button(tab, 'tab.design.open').click();
  await tab.getByText(fr('tab.design.lead.open')).waitFor();
};

/** M8, M12: computes a dry run and waits until it can be judged. Answers what the screen says of it. */
export const computeRound = async (coordinator: Coordinator): Promise<string> => {
  const tab = await openArea(coordinator, 'tab.areas.round');
  await button(tab, 'tab.round.compute').click();
  await button(tab, 'tab.round.publish').waitFor();
  return tab.getByRole('main').innerText();
};

/** M12: publishes after being asked, and waits until the round stands. */
export const publishRound = async ({ shell: { tab } }: Coordinator): Promise<void> => {
  await button(tab, 'tab.round.publish').click();
  await tab
    .getByRole('dialog')
    .getByRole('button', { name: fr('tab.round.publish') })
    .click();
  await tab.getByText(fr('tab.round.status.published', { day: '' }).split('.')[0]?.trim() ?? '').waitFor();
};

/** L2: what the screen of growth says. */
export const readInsights = async (coordinator: Coordinator): Promise<string> => {
  const tab = await openArea(coordinator, 'tab.areas.insights');
  await tab.getByRole('heading', { name: fr('tab.insights.title') }).waitFor();
  await tab.getByRole('heading', { name: fr('tab.insights.growth'), exact: true }).waitFor();
  return tab.getByRole('main').innerText();
};
