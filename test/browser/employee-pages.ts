import type { FrameLocator, Locator } from 'playwright-core';
import { onScreenIn } from './words-on-screen.ts';
import type { ShellPage } from './shell-page.ts';

export interface Joining {
  name: string;
  teaches: string;
  wants: string;
}

/** The employees who act by clicks read English. */
const en = onScreenIn('en');

const button = (tab: FrameLocator | Locator, key: string) =>
  tab.getByRole('button', { name: en(key), exact: true });

const pick = async (tab: FrameLocator, label: string, skill: string): Promise<void> => {
  const field = tab.getByRole('combobox', { name: en(label), exact: true });
  await field.click();
  await field.pressSequentially(skill);
  await tab.getByRole('option', { name: skill, exact: true }).click();
};

const prepare = async (tab: FrameLocator): Promise<void> => {
  await button(tab, 'tab.home.briefing.action').click();
  const dialog = tab.getByRole('dialog');
  await dialog.getByRole('radio', { name: en('tab.briefing.agree.4'), exact: true }).check();
  await button(dialog, 'tab.briefing.done').click();
  await tab.getByText(en('tab.home.waiting.title')).waitFor();
};

/** P2, P8: sees the programme at home, says what to teach and to learn, joins, and reads the briefing. */
export const enrol = async (shell: ShellPage, { name, teaches, wants }: Joining): Promise<void> => {
  await shell.be(name, 'Binôme');
  const { tab } = shell;
  const join = en('tab.home.join.action');
  await tab
    .getByRole('link', { name: join })
    .or(tab.getByRole('button', { name: join }))
    .click();
  await pick(tab, 'tab.enrol.teach.add', teaches);
  await pick(tab, 'tab.enrol.learn.add', wants);
  await tab.getByRole('checkbox', { name: en('tab.enrol.notice.read') }).check();
  await tab.getByText(en('tab.enrol.progress', { parts: 4 })).waitFor();
  await button(tab, 'tab.enrol.save-and-join').click();
  await tab.getByRole('heading', { name: en('tab.enrol.joined.title') }).waitFor();
  const home = en('tab.app.not-found.home');
  await tab
    .getByRole('link', { name: home })
    .or(tab.getByRole('button', { name: home }))
    .click();
  await prepare(tab);
};

/** N1: a manager nominates a report with a short why. Answers what then stands beside the report's name. */
export const nominate = async (
  shell: ShellPage,
  { manager, report, why }: { manager: string; report: string; why: string },
): Promise<string> => {
  await shell.be(manager, 'Binôme');
  const { tab } = shell;
  await tab.getByRole('tab', { name: en('tab.app.nav.team'), exact: true }).click();
  const start = en('tab.team.nominate-for', { name: report, programme: '' }).trim();
  await tab.getByRole('button', { name: start }).click();
  const dialog = tab.getByRole('dialog');
  await dialog.getByRole('textbox', { name: en('tab.team.dialog.why') }).fill(why);
  await button(dialog, 'tab.team.dialog.send').click();
  await dialog.waitFor({ state: 'hidden' });
  const sent = tab.getByText(en('tab.team.sent', { day: '' }).trim());
  await sent.waitFor();
  return sent.innerText();
};
