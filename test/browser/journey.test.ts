import type { Browser } from 'playwright-core';
import type { ProgrammesView } from '#core/contract/coordinator.ts';
import type { MeView } from '#core/contract/participant.ts';
import { openDoors, type Doors } from '#cli/journey/doors.ts';
import { startSandbox, type RunningSandbox } from '#sandbox/start-sandbox.ts';
import { openChromium } from '#tools/open-chromium.ts';
import { eventsInWeeks } from './calendar-page.ts';
import { openChat, type ChatCard } from './chat-page.ts';
import { computeRound, openNewProgramme, publishRound, readInsights } from './coordinator-pages.ts';
import { enrol, nominate } from './employee-pages.ts';
import { openShell, type ShellPage } from './shell-page.ts';
import { tellStory, type Story } from './story.ts';
import type { OnScreen } from './words-on-screen.ts';

const minutes = (count: number): number => count * 60_000;
jest.setTimeout(minutes(6));

const seed = 7;
const sessions = 2;
const weeksAhead = 5;
const amelie = 'Amélie Girard';
const emma = { name: 'Emma Keller', teaches: 'Python', wants: 'Coaching' };
const oliver = { name: 'Oliver Bennett', teaches: 'Presentation skills', wants: 'Python' };
const others =
  'Christie Cline, Cameron White, Johanna Lorenz, Emily Braun, Grace Okafor, Noah Fischer, Tom Whitaker, Sofia Marchetti, Henrietta Mueller, Martha Lindqvist'.split(
    ', ',
  );

let sandbox: RunningSandbox | undefined;
let browser: Browser | undefined;
let shell: ShellPage;
let doors: Doors;
let story: Story;

beforeAll(async () => {
  sandbox = await startSandbox({ company: 'contoso', seed, port: 0, data: 'memory', build: true });
  doors = openDoors(sandbox.urls);
  const company = await doors.colleagues();
  story = tellStory({ doors, company, heroine: emma.name, others: [...others, oliver.name], seed });
  browser = await openChromium();
  shell = await openShell(browser, sandbox.urls.shell);
});
afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

/** Each of the pair does the same with a card of their own: one that says this and has this button. */
const bothOnCard = async (
  [says, button]: readonly [string, string],
  deed: (card: ChatCard, say: OnScreen) => Promise<void>,
): Promise<void> => {
  for (const { name, peer } of await story.pair()) {
    const say = story.wordsOf(name);
    const chat = await openChat(shell, name);
    await deed(await chat.card({ says: say(says, { names: peer }), button: say(button) }), say);
  }
};
const answerCheckIns = (): Promise<void> =>
  bothOnCard(['card.check-in.title', 'card.check-in.met'], async (card, say) => {
    await card.choose(say('card.check-in.useful'), say('tab.pair.check-in.useful.5'));
    await card.tap();
  });
const bookedFor = async (name: string, count: number): Promise<string[]> => {
  const title = story.wordsOf(name)('event.title');
  return eventsInWeeks(shell, { name, title, weeks: weeksAhead, count });
};

describe('a programme lived by clicks', () => {
  test('D1 a coordinator opens a programme from a template, every week, with two sessions', async () => {
    await openNewProgramme({ shell, name: amelie }, sessions);
    const { programmes } = await doors.read<ProgrammesView>(story.colleague(amelie), 'programmes');
    expect(programmes).toMatchObject([{ status: 'open' }]);
  });

  test('N2 a manager who nominates sees that it was sent', async () => {
    const why = 'You explain things so well.';
    const sent = await nominate(shell, { manager: 'Ben Walters', report: 'Cameron White', why });
    expect(sent).toMatch(/2026/);
  });

  test('P2 two employees join on one page and read the briefing', async () => {
    await enrol(shell, emma);
    await enrol(shell, oliver);
    const format = { cadence: 'weekly', sessions };
    for (const { name } of [emma, oliver]) {
      const { programmes } = await doors.read<MeView>(story.colleague(name), 'me');
      expect(programmes).toMatchObject([{ enrolment: 'enrolled', briefed: true, format }]);
    }
  });

  test('M8 a dry run tells nobody anything, a published round introduces', async () => {
    expect(await story.enrol(others)).toBe(others.length);
    await computeRound({ shell, name: amelie });
    expect(await story.pairView()).toBeUndefined();
    await publishRound({ shell, name: amelie });
    await shell.moveOn('1 day');
    await story.liveUntilAsked('accept');
    expect(await story.pairView()).toMatchObject({ stage: 'introduced' });
  });

  test('I1 both of a pair are introduced in their chats and accept', async () => {
    await bothOnCard(['card.meet.title', 'card.meet.accept'], (card) => card.tap());
    await story.lookAround();
    await shell.moveOn('1 hour');
    expect(await story.pairView()).toMatchObject({ stage: 'active' });
  });

  test('S1 the first session stands in both calendars', async () => {
    for (const { name } of await story.pair()) expect(await bookedFor(name, 1)).toHaveLength(1);
  });

  test('C1 both say by one tap that they met', async () => {
    await story.liveUntilAsked('met');
    await answerCheckIns();
    const held = [{ status: 'held', mine: { met: true } }];
    expect((await story.pairView())?.meetings).toMatchObject(held);
  });

  test('A1 both confirm the agreement in the chat', async () => {
    await story.liveUntilAsked('confirm-agreement');
    await bothOnCard(['card.agree.confidentiality', 'card.agree.confirm'], (card) => card.tap());
    expect((await story.pairView())?.agreement).toMatchObject({ confirmedByMe: true });
    await shell.moveOn('1 hour');
  });

  test('S2 the series stands in both calendars', async () => {
    for (const { name } of await story.pair()) expect(await bookedFor(name, sessions)).toHaveLength(sessions);
  });

  test('C1 each session of the series is asked about', async () => {
    for (let session = 0; session < sessions; session += 1) {
      await story.liveUntilAsked('met');
      await answerCheckIns();
    }
    const held = (await story.pairView())?.meetings.filter(({ status }) => status === 'held');
    expect(held).toHaveLength(1 + sessions);
  });

  test('C2 both look back in the chat', async () => {
    await story.liveUntilAsked('answer-closing');
    await bothOnCard(['card.closing.title', 'card.closing.send'], async (card, say) => {
      const words = { key: 'tab.skill-picker.level.4' };
      await card.choose(
        say('card.closing.after', { skill: '' }),
        say('tab.skill-picker.level', { level: 4, words }),
      );
      await card.choose(say('card.closing.recommend'), '9');
      await card.write(say('card.closing.comment'), 'I learnt more than I expected.');
      await card.tap();
    });
    expect((await story.pairView())?.closing).toMatchObject({ answered: true });
  });

  test('L2 the coordinator sees what grew once five people and more have looked back', async () => {
    await story.liveDays(5);
    await shell.moveOn('1 day');
    expect(await readInsights({ shell, name: amelie })).toContain(
      story.wordsOf(amelie)('tab.insights.growth.of-five'),
    );
  });
});
