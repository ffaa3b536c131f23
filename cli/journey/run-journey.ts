import { startSandbox, type RunningSandbox, type Step } from '#sandbox/start-sandbox.ts';
import type { FunctionBundle } from '#sandbox/supervisor/sandbox-parts.ts';
import type { PermissionsView } from '#core/contract/permissions.ts';
import type { RoundView } from '#core/contract/coordinator.ts';
import { compareCalendars } from './comparing.ts';
import { castOf, chanceOf, type Cast, type Chance } from './cast.ts';
import { openDoors, type Colleague, type Doors } from './doors.ts';
import { enrolAll, inviteAll, nominateAll, openProgramme } from './enrolling.ts';
import { lookIntoChat } from './living.ts';
import {
  countCalendars,
  countLatestRound,
  emptyTally,
  graphCallsOf,
  growthOf,
  readCalendars,
  readHealth,
  type Calendars,
  type Desk,
} from './measuring.ts';
import { keepHolidays, liveInOutlook } from './outlook.ts';
import type { JourneyResult, JourneySettings, Tell } from './result.ts';
import { nothingLived, type Lived } from './scene.ts';

export interface JourneyOptions extends JourneySettings {
  /** The functions to run; the product as built unless told. */
  functions?: FunctionBundle;
  tell: Tell;
  onStep: (step: Step) => void;
  /** Hears every request the tenant received, before the tenant closes. */
  onCalls?: (doors: Doors) => Promise<void>;
  /** May look around before the first week and after each one. */
  onWeek?: (moment: Moment) => Promise<void>;
}

export interface Moment {
  /** 0 once the first pairs are published. */
  week: number;
  urls: RunningSandbox['urls'];
  doors: Doors;
  cast: Cast;
  programme: string;
}

interface Story {
  doors: Doors;
  cast: Cast;
  chance: Chance;
  lived: Lived;
  tell: Tell;
  desk: Desk;
  seen: Map<string, number>;
  done: Set<string>;
  beganAt: string;
}

const day = 86_400_000;
/** Sessions are booked so far ahead at most. */
const daysAhead = 120;
const hoursBetweenLooks = 6;
const looksPerWeek = (7 * 24) / hoursBetweenLooks;
const wakingHours = { from: 7, to: 21 };
const supportWeek = 4;
const seekers = 2;

const isAwake = ({ timeZone }: Colleague, now: string): boolean => {
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(new Date(now)),
  );
  return hour >= wakingHours.from && hour < wakingHours.to;
};

/** Everybody who is awake and has news looks into their chat. */
const lookAround = async (story: Story): Promise<void> => {
  const { doors, cast, seen } = story;
  const now = await doors.now();
  const { people } = await doors.deliveries();
  for (const who of cast.joining) {
    const written = people[who.id];
    const news = (written?.sent ?? 0) + (written?.updated ?? 0);
    if (news === (seen.get(who.id) ?? 0) || !isAwake(who, now)) continue;
    seen.set(who.id, news);
    await lookIntoChat({ ...story, who }, story.done);
  }
};

const pairUp = async ({ doors, cast, tell, desk }: Story): Promise<void> => {
  const path = `programmes/${desk.programme}/rounds`;
  const started = await doors.act<RoundView>(cast.coordinator, 'POST', { path, body: {} });
  await doors.moveOn(1);
  const round = await doors.read<RoundView>(cast.coordinator, `${path}/${started.id}`);
  if (round.status !== 'ready') throw new Error(`The round is ${round.status}, not ready to be published.`);
  tell(`The dry run pairs ${Math.round((round.statistics?.coverage ?? 0) * 100)} % of those who are in`);
  if (cast.silent !== undefined) {
    await doors.block(cast.silent);
    tell(`${cast.silent.displayName} blocks the bot`);
  }
  await doors.act(cast.coordinator, 'POST', { path: `${path}/${started.id}/publication`, body: {} });
  await doors.moveOn(1);
  await countLatestRound(desk);
  tell(`The coordinator publishes ${desk.tally.pairs.size} pairs and ${desk.tally.trios.size} trios`);
};

/** W5: some ask for advice in the chat; the coordinator answers. */
const askAndAnswer = async ({ doors, cast, chance, lived, tell, desk }: Story): Promise<void> => {
  const asking = [...cast.joining]
    .filter(({ id }) => [...lived.revealed.values()].some((people) => people.has(id)))
    .sort((a, b) => chance(a.id, 'seeks advice') - chance(b.id, 'seeks advice'))
    .slice(0, seekers);
  for (const who of asking) {
    await doors.write(
      who,
      `${who.preferredLanguage.startsWith('fr') ? 'soutien' : 'support'} How do we keep going?`,
    );
    lived.supportRequests += 1;
    tell(`${who.displayName} asks for advice`);
  }
  await doors.moveOn(1);
  const { support } = await readHealth(desk);
  for (const request of support.filter(({ answered }) => !answered)) {
    const path = `programmes/${desk.programme}/support/${request.id}/answer`;
    await doors.act(cast.coordinator, 'POST', {
      path,
      body: { text: 'Agree on one small thing to try, and meet.' },
    });
  }
};

const calendarsFrom = async ({ desk }: Story, from: string): Promise<Calendars> => {
  const until = Date.parse(await desk.doors.now()) + daysAhead * day;
  return readCalendars(desk, from, new Date(until).toISOString());
};

/** In the last week nobody does anything new in Outlook: all there is has been seen when it is over. */
const liveWeek = async (story: Story, { week, isLast }: { week: number; isLast: boolean }): Promise<void> => {
  for (let look = 0; look < looksPerWeek; look += 1) {
    await story.doors.moveOn(hoursBetweenLooks);
    await lookAround(story);
  }
  if (week === supportWeek) await askAndAnswer(story);
  await countLatestRound(story.desk);
  const now = await story.doors.now();
  const calendars = await calendarsFrom(story, new Date(Date.parse(now) - 8 * day).toISOString());
  countCalendars(story.desk, calendars);
  story.tell(`Week ${week} is over`);
  if (!isLast) await liveInOutlook(story, calendars, now);
};

const measureObjective = async ({ doors, cast, desk }: Story): Promise<void> => {
  const path = `programmes/${desk.programme}/objectives/inside-moves`;
  await doors.act(cast.coordinator, 'PUT', { path, body: { after: 7 } });
};

/** Once what was asked for last is done. */
const compareAtEnd = async (story: Story): Promise<ReturnType<typeof compareCalendars>> => {
  const { doors, lived, beganAt } = story;
  await doors.moveOn(1);
  const calendars = await calendarsFrom(story, beganAt);
  return compareCalendars({ doors, calendars, absences: lived.absences, from: beganAt });
};

const resultOf = async (story: Story, enrolled: number): Promise<Omit<JourneyResult, 'wallSeconds'>> => {
  const { doors, cast, lived, desk } = story;
  const { tally } = desk;
  const deliveries = await doors.deliveries();
  return {
    people: cast.everyone.length,
    enrolled,
    pairs: tally.pairs.size,
    trios: tally.trios.size,
    unmatched: tally.unmatched,
    introducedBoth: [...lived.revealed.values()].filter((people) => people.size > 1).length,
    notReachable: Object.values(deliveries.people).filter(({ refused }) => refused > 0).length,
    accepted: lived.accepted,
    declined: lived.declined,
    firstSessions: tally.firstSessions.size,
    seriesBooked: tally.series.size,
    sessionsPlanned: tally.sessions.size,
    sessionsHeld: lived.held.size,
    checkInsSent: lived.checkIns.size,
    checkInsAnswered: lived.checkInsAnswered,
    nominations: cast.nominations.length,
    supportRequests: lived.supportRequests,
    moved: lived.moved,
    cancelled: lived.cancelled,
    declinedSessions: lived.declinedSessions,
    appointments: lived.appointments,
    seriesDeleted: lived.seriesDeleted,
    repaired: lived.repaired,
    ...(await compareAtEnd(story)),
    growth: await growthOf(desk),
    graphCalls: await graphCallsOf(doors),
    botMessages: deliveries.total.sent,
  };
};

/** As far as can be seen without writing. */
const isGiven = ({ finding: { kind } }: PermissionsView['permissions'][number]): boolean =>
  kind === 'works' || kind === 'unproven';

const beginStory = async (
  doors: Doors,
  options: JourneyOptions,
): Promise<{ story: Story; enrolled: number }> => {
  const chance = chanceOf(options.seed);
  const cast = castOf(await doors.colleagues(), chance);
  const { tell } = options;
  const beganAt = await doors.now();
  const lastBooked = Date.parse(beganAt) + (options.weeks * 7 + daysAhead) * day;
  const until = new Date(lastBooked).toISOString();
  await keepHolidays(doors, cast.joining, { from: beganAt, until });
  const programme = await openProgramme(doors, cast, options);
  tell(`${cast.coordinator.displayName} opens a programme`);
  const { permissions } = await doors.read<PermissionsView>(cast.coordinator, 'permissions');
  tell(`Of ${permissions.length} permissions ${permissions.filter(isGiven).length} are given`);
  await inviteAll(doors, cast, programme);
  tell(`${await nominateAll(doors, cast, programme)} people are nominated by their manager`);
  await doors.moveOn(1);
  const enrolled = await enrolAll(doors, { joining: cast.joining, programme, chance }, tell);
  const desk = { doors, cast, programme, tally: emptyTally() };
  const story = { doors, cast, chance, tell, desk, lived: nothingLived(), seen: new Map<string, number>() };
  return { story: { ...story, done: new Set(), beganAt }, enrolled };
};

const live = async (
  urls: RunningSandbox['urls'],
  options: JourneyOptions,
): Promise<Omit<JourneyResult, 'wallSeconds'>> => {
  const doors = openDoors(urls);
  const { story, enrolled } = await beginStory(doors, options);
  const { cast, desk } = story;
  const pause = async (week: number): Promise<void> =>
    options.onWeek?.({ week, urls, doors, cast, programme: desk.programme });
  await pairUp(story);
  await pause(0);
  for (let week = 1; week <= options.weeks; week += 1) {
    await liveWeek(story, { week, isLast: week === options.weeks });
    if (week === options.weeks) await measureObjective(story);
    await pause(week);
  }
  const result = await resultOf(story, enrolled);
  await options.onCalls?.(doors);
  return result;
};

/** Lives through a whole programme by the public doors only, in a sandbox of its own. The same settings give the same result. */
export const runJourney = async (options: JourneyOptions): Promise<JourneyResult> => {
  const { company, seed, startsAt, onStep, functions } = options;
  const started = performance.now();
  const parts = { port: 0, data: 'memory', build: true, inOrder: 'ref.kind' } as const;
  const work = functions === undefined ? {} : { functions };
  const sandbox = await startSandbox({ company, seed, startsAt, ...parts, ...work, onStep });
  try {
    const tell: Tell = (line) => options.tell(line);
    const result = await live(sandbox.urls, { ...options, tell });
    return { ...result, wallSeconds: Math.round((performance.now() - started) / 100) / 10 };
  } finally {
    await sandbox.close();
  }
};
