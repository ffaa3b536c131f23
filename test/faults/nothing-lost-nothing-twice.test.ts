import type { RoundView } from '#core/contract/coordinator.ts';
import { castOf, chanceOf } from '#cli/journey/cast.ts';
import { buttonsIn, type Button } from '#cli/journey/cards.ts';
import { openDoors, type Colleague, type Doors, type SeenEvent } from '#cli/journey/doors.ts';
import { enrolAll, openProgramme } from '#cli/journey/enrolling.ts';
import { startSandbox, type RunningSandbox } from '#sandbox/start-sandbox.ts';

const minutes = (count: number): number => count * 60_000;
const settings = { company: 'contoso', seed: 1, weeks: 8 };
const chance = chanceOf(settings.seed);

/** Every kind of trouble Microsoft 365 makes, each a few times: answers lost after the effect among them. */
const troubles = [
  { method: 'POST', path: '/events$', loseAnswer: true, times: 3 },
  { method: 'POST', path: '/events$', status: 503, times: 2 },
  { path: 'getSchedule', status: 429, retryAfterSeconds: 1, times: 3 },
  { method: 'POST', path: '/activities', loseAnswer: true, times: 3, after: 4 },
  { method: 'POST', path: '/activities', status: 429, retryAfterSeconds: 1, times: 3, after: 10 },
  { method: 'PUT', path: '/activities', status: 502, times: 2 },
];

let sandbox: RunningSandbox;
let doors: Doors;

beforeAll(async () => {
  sandbox = await startSandbox({ ...settings, port: 0, data: 'memory', build: true });
  doors = openDoors(sandbox.urls);
}, minutes(3));
afterAll(() => sandbox.close());

const disturb = async (): Promise<void> => {
  const answer = await fetch(`${sandbox.urls.tenant}/_sandbox/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ faults: troubles }),
  });
  expect(answer.status).toBe(200);
};

/** Moves the date on while the worker dies in the middle of what it does, and comes back. */
const moveOnThroughACrash = async (hours: number): Promise<void> => {
  const moved = doors.moveOn(1).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await sandbox.killWorker();
  await moved;
  await sandbox.restartWorker();
  await doors.moveOn(hours);
};

const buttonsOf = async (who: Colleague): Promise<Button[]> => buttonsIn((await doors.chat(who)).activities);
const introductionsIn = async (who: Colleague): Promise<number> =>
  new Set((await buttonsOf(who)).filter(({ verb }) => verb === 'accept').map(({ activityId }) => activityId))
    .size;
const firstSessionsOf = (events: readonly SeenEvent[]): SeenEvent[] =>
  events.filter(({ source, isCancelled }) => source === 'api' && !isCancelled);

test(
  'S2 I2 a worker that dies and answers that are lost leave every pair introduced, and booked exactly once',
  async () => {
    const everyone = (await doors.colleagues()).filter(({ oddities }) => oddities.length === 0);
    const cast = castOf(everyone, chance);
    const joining = cast.joining.filter(({ timeZone }) => timeZone.startsWith('Europe/')).slice(0, 12);
    const programme = await openProgramme(doors, cast, settings);
    await enrolAll(doors, { joining, programme, chance }, () => undefined);
    const path = `programmes/${programme}/rounds`;
    const started = await doors.act<RoundView>(cast.coordinator, 'POST', { path, body: {} });
    await moveOnThroughACrash(1);
    const round = await doors.read<RoundView>(cast.coordinator, `${path}/${started.id}`);
    expect(round.status).toBe('ready');

    await disturb();
    await doors.act(cast.coordinator, 'POST', { path: `${path}/${started.id}/publication`, body: {} });
    await moveOnThroughACrash(30);
    const pairs = new Map<string, Colleague[]>();
    for (const who of joining) {
      for (const { id, verb } of await buttonsOf(who)) {
        if (verb === 'accept') pairs.set(id, [...(pairs.get(id) ?? []).filter((one) => one !== who), who]);
      }
      // A lost answer is repeated once: at most two copies of one message (I2).
      expect(await introductionsIn(who)).toBeLessThanOrEqual(2);
    }
    expect([...pairs.values()].filter((members) => members.length === 2).length).toBeGreaterThanOrEqual(5);

    await disturb();
    for (const who of joining) {
      const accept = (await buttonsOf(who)).find(({ verb }) => verb === 'accept');
      if (accept === undefined) continue;
      const { activityId, verb, data } = accept;
      await doors.tap(who, { activityId, verb, data });
    }
    await moveOnThroughACrash(30);
    const now = Date.parse(await doors.now());
    const until = new Date(now + 30 * 86_400_000).toISOString();
    for (const members of pairs.values()) {
      if (members.length < 2) continue;
      for (const member of members) {
        const events = await doors.events(member, new Date(now - 5 * 86_400_000).toISOString(), until);
        expect(firstSessionsOf(events)).toHaveLength(1);
      }
    }
  },
  minutes(6),
);
