import type { RoundView } from '#core/contract/coordinator.ts';
import type { MeView, PairPage, PairView } from '#core/contract/participant.ts';
import type { SessionTimes } from '#core/contract/sessions.ts';
import { castOf, chanceOf } from '#cli/journey/cast.ts';
import { buttonsIn, type Button } from '#cli/journey/cards.ts';
import type { Colleague, SeenEvent } from '#cli/journey/doors.ts';
import { enrolAll, openProgramme } from '#cli/journey/enrolling.ts';
import type { MortalSandbox } from './mortal-sandbox.ts';

export const settings = { company: 'contoso', seed: 1, weeks: 10 };
const people = 6;
const chance = chanceOf(settings.seed);
const day = 86_400_000;

interface Member {
  who: Colleague;
  pair: PairView;
}
/** The one whose calendar carries the sessions first. */
type Couple = readonly [Member, Member];

/** What can be seen from outside, by name: calendars and pages. */
export interface Outcome {
  name: string;
  calendar: unknown;
  page: unknown;
}

const buttonsOf = async ({ doors }: MortalSandbox, who: Colleague): Promise<Button[]> =>
  buttonsIn((await doors.chat(who)).activities);

/** Up to three pairs that are out: people are in, the round is computed and published. */
export const publishPairs = async (world: MortalSandbox): Promise<Colleague[]> => {
  const { doors, insist } = world;
  const everyone = (await doors.colleagues()).filter(({ oddities }) => oddities.length === 0);
  const cast = castOf(everyone, chance);
  const joining = cast.joining.filter(({ timeZone }) => timeZone.startsWith('Europe/')).slice(0, people);
  const programme = await openProgramme(doors, cast, settings);
  await enrolAll(doors, { joining, programme, chance }, () => undefined);
  const path = `programmes/${programme}/rounds`;
  const { id } = await doors.act<RoundView>(cast.coordinator, 'POST', { path, body: {} });
  await world.moveOn(1);
  await insist(() => doors.act(cast.coordinator, 'POST', { path: `${path}/${id}/publication`, body: {} }));
  await world.moveOn(2);
  return joining;
};

const pairOf = async ({ doors, insist }: MortalSandbox, who: Colleague): Promise<PairView> => {
  const [known] = (await insist(() => doors.read<MeView>(who, 'me'))).pairs;
  if (known === undefined) throw new Error(`${who.displayName} has no pair.`);
  return (await insist(() => doors.read<PairPage>(who, `pairs/${known.id}`))).pair;
};

/** I2: how often somebody was introduced; a lost answer is repeated once. */
export const introductionsOf = async (world: MortalSandbox, who: Colleague): Promise<number> =>
  new Set(
    (await buttonsOf(world, who)).filter(({ verb }) => verb === 'accept').map(({ activityId }) => activityId),
  ).size;

const acceptAll = async (world: MortalSandbox, joining: readonly Colleague[]): Promise<void> => {
  for (const who of joining) {
    const accept = (await buttonsOf(world, who)).find(({ verb }) => verb === 'accept');
    if (accept === undefined) throw new Error(`${who.displayName} was not introduced.`);
    const { activityId, verb, data } = accept;
    await world.insist(() => world.doors.tap(who, { activityId, verb, data }));
  }
};

const sessionsOn = async ({ doors }: MortalSandbox, who: Colleague): Promise<readonly SeenEvent[]> => {
  const now = Date.parse(await doors.now());
  const [from, to] = [now - 30 * day, now + 200 * day].map((at) => new Date(at).toISOString());
  const events = await doors.events(who, from ?? '', to ?? '');
  return events.filter(({ source }) => source === 'api');
};

const couples = async (world: MortalSandbox, joining: readonly Colleague[]): Promise<Couple[]> => {
  const byPair = new Map<string, Member[]>();
  for (const who of joining) {
    const pair = await pairOf(world, who);
    const carries = (await sessionsOn(world, who)).some(({ isOrganiser }) => isOrganiser);
    const known = byPair.get(pair.id) ?? [];
    byPair.set(pair.id, carries ? [{ who, pair }, ...known] : [...known, { who, pair }]);
  }
  return [...byPair.values()].map(([first, second]): Couple => {
    if (first === undefined || second === undefined) throw new Error('Somebody is alone.');
    return [first, second];
  });
};

type Method = 'POST' | 'PUT';
const onPage =
  ({ doors, insist }: MortalSandbox) =>
  ({ who, pair }: Member, [method, path]: readonly [Method, string], body: object = {}): Promise<unknown> =>
    insist(() => doors.act(who, method, { path: `pairs/${pair.id}/${path}`, body }));

const firstTime = async ({ doors, insist }: MortalSandbox, { who, pair }: Member, session: number) => {
  const path = `pairs/${pair.id}/sessions/${session}/times`;
  const { times } = await insist(() => doors.read<SessionTimes>(who, path));
  if (times[0] === undefined) throw new Error('There is no other time.');
  return { start: times[0].start };
};

/** S2, A1: both accept, the first session is booked; both agree, the series is booked. */
export const bookSessions = async (
  world: MortalSandbox,
  joining: readonly Colleague[],
): Promise<Couple[]> => {
  await acceptAll(world, joining);
  await world.moveOn(2);
  const found = await couples(world, joining);
  const act = onPage(world);
  for (const [first, second] of found) {
    await act(first, ['PUT', 'agreement'], first.pair.suggestedTerms);
    await act(second, ['POST', 'agreement/confirmation'], { version: 1 });
  }
  await world.moveOn(2);
  return found;
};

/** S3: people change what is booked, in Outlook and on the page of their pair. */
export const disturbSessions = async (world: MortalSandbox, [one, other, third]: Couple[]): Promise<void> => {
  if (one === undefined || other === undefined || third === undefined)
    throw new Error('Three pairs are here.');
  const { doors } = world;
  const act = onPage(world);
  const eventsOf = async ({ who }: Member) => sessionsOn(world, who);
  const moved = (await eventsOf(one[0])).filter(({ seriesMasterId }) => seriesMasterId !== null).at(1);
  const first = (await eventsOf(other[0])).find(({ seriesMasterId }) => seriesMasterId === null);
  if (moved === undefined || first === undefined) throw new Error('Something is not booked.');
  const later = (at: string): string => new Date(Date.parse(at) + day / 12).toISOString();
  const body = { start: later(moved.start), end: later(moved.end) };
  await doors.inOutlook(one[0].who, { event: moved.id, act: 'move', body });
  await doors.inOutlook(other[0].who, { event: first.id, act: 'cancel' });
  await act(one[1], ['POST', 'sessions/1/skip']);
  await act(third[0], ['POST', 'series/repair'], { how: 'hand-over' });
  await world.moveOn(2);
  await act(other[1], ['POST', 'sessions/0/time'], await firstTime(world, other[1], 0));
  await act(other[0], ['POST', 'sessions/2/time'], await firstTime(world, other[0], 2));
  await world.moveOn(2);
};

/** What everybody sees, on their calendar and on the page of their pair, in the order of their names. */
export const outcomesOf = async (
  world: MortalSandbox,
  joining: readonly Colleague[],
): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const who of joining) {
    const { firstSession, series, stage, meetings } = await pairOf(world, who);
    const calendar = (await sessionsOn(world, who)).map(
      ({ title, start, end, isOrganiser, isCancelled }) => ({
        ...{ title, start, end },
        ...{ isOrganiser, isCancelled },
      }),
    );
    const page = {
      ...{ stage, firstSession: firstSession.status, series: series.status },
      meetings: meetings.map(({ joinUrl: _, ...meeting }) => meeting),
    };
    outcomes.push({ name: who.displayName, calendar, page });
  }
  return outcomes;
};
