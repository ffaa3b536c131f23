import type { Colleague, Doors, SeenEvent } from './doors.ts';
import { dayAfter, holidaysOf } from './holidays.ts';
import type { Calendars } from './measuring.ts';
import { absence, type Scene } from './scene.ts';

/** Of the sessions of the coming week. */
const likelihood = { moves: 0.06, callsOff: 0.03, declines: 0.06, elsewhere: 0.03 };
const fewestSeries = 2;
const hour = 3_600_000;
const week = 7 * 24 * hour;
const historyWeeks = 60;
const laterBy = 2 * hour;

const after = (instant: string, millis: number): string =>
  new Date(Date.parse(instant) + millis).toISOString();

type Telling = Omit<Scene, 'who'>;
type Deed = (scene: Scene, event: SeenEvent) => Promise<void>;

const move: Deed = async ({ doors, who, lived, tell }, event) => {
  const body = { start: after(event.start, laterBy), end: after(event.end, laterBy) };
  await doors.inOutlook(who, { event: event.id, act: 'move', body });
  lived.moved += 1;
  tell(`${who.displayName} moves a session in Outlook`);
};

const callOff: Deed = async ({ doors, who, lived, tell }, event) => {
  await doors.inOutlook(who, { event: event.id, act: 'cancel' });
  lived.cancelled += 1;
  tell(`${who.displayName} calls a session off in Outlook`);
};

const decline: Deed = async ({ doors, who, lived, tell }, event) => {
  await doors.inOutlook(who, { event: event.id, act: 'respond', body: { response: 'declined' } });
  lived.declinedSessions += 1;
  lived.absences.add(absence(who, event.start));
  tell(`${who.displayName} declines a session in Outlook`);
};

const goElsewhere: Deed = async ({ doors, who, lived, tell }, { start, end }) => {
  await doors.inOutlook(who, { body: { title: 'Customer visit', start, end, showAs: 'busy' } });
  lived.appointments += 1;
  tell(`${who.displayName} has an appointment at the time of a session`);
};

const deedFor = (mood: number, { isOrganiser }: SeenEvent): Deed | undefined => {
  const ways: [number, Deed][] = isOrganiser
    ? [
        [likelihood.moves, move],
        [likelihood.callsOff, callOff],
        [likelihood.elsewhere, goElsewhere],
      ]
    : [
        [likelihood.declines, decline],
        [likelihood.elsewhere, goElsewhere],
      ];
  let upTo = 0;
  return ways.find(([share]) => mood < (upTo += share))?.[1];
};

const ahead = (calendars: Calendars, now: string): [Colleague, SeenEvent][] =>
  [...calendars].flatMap(([who, events]) =>
    events
      .filter(({ start, isCancelled }) => !isCancelled && start > after(now, 24 * hour))
      .map((event): [Colleague, SeenEvent] => [who, event]),
  );

/** Deleting a series takes its past off the calendars too. */
const noteThePast = async (
  { doors, lived }: Telling,
  calendars: Calendars,
  joinUrl: string,
): Promise<void> => {
  const now = await doors.now();
  for (const who of calendars.keys()) {
    const past = await doors.events(who, after(now, -historyWeeks * week), now);
    for (const event of past) if (event.joinUrl === joinUrl) lived.absences.add(absence(who, event.start));
  }
};

/** Once in a story somebody gives a whole series up. */
const deleteSeries = async (
  scene: Telling,
  calendars: Calendars,
  sessions: readonly [Colleague, SeenEvent][],
): Promise<string | undefined> => {
  const { doors, chance, lived, tell } = scene;
  const organised = sessions.filter(([, one]) => one.isOrganiser && one.seriesMasterId !== null);
  const carrying = [...new Map(organised).entries()];
  if (lived.seriesDeleted > 0 || carrying.length < fewestSeries) return undefined;
  const mood = (who: Colleague): number => chance(who.id, 'gives a series up');
  const [first] = carrying.sort(([a], [b]) => mood(a) - mood(b));
  if (first === undefined) return undefined;
  const [who, { seriesMasterId, joinUrl }] = first;
  if (seriesMasterId === null || joinUrl === null) return undefined;
  await noteThePast(scene, calendars, joinUrl);
  await doors.inOutlook(who, { event: seriesMasterId, act: 'delete' });
  await doors.moveOn(0);
  lived.seriesDeleted += 1;
  tell(`${who.displayName} deletes a whole series in Outlook`);
  return joinUrl;
};

/** S3: what people do with the sessions of the coming week, one thing at most with each. */
export const liveInOutlook = async (scene: Telling, calendars: Calendars, now: string): Promise<void> => {
  const { doors, chance } = scene;
  const sessions = ahead(calendars, now);
  const deleted = await deleteSeries(scene, calendars, sessions);
  const disturbed = new Set<string>();
  for (const [who, event] of sessions) {
    const session = `${event.joinUrl} ${event.start}`;
    if (event.start > after(now, week) || event.joinUrl === deleted || disturbed.has(session)) continue;
    const deed = deedFor(chance(who.id, `in Outlook ${event.start}`), event);
    if (deed === undefined) continue;
    disturbed.add(session);
    await deed({ ...scene, who }, event);
    // What follows from one deed has happened before the next.
    await doors.moveOn(0);
  }
};

const hasCalendar = ({ oddities }: Colleague): boolean => !oddities.includes('no-mailbox');

/** S1: everybody has the public holidays of where they live in their calendar. */
export const keepHolidays = async (
  doors: Doors,
  people: readonly Colleague[],
  { from, until }: { from: string; until: string },
): Promise<void> => {
  for (const who of people.filter(hasCalendar)) {
    for (const day of holidaysOf(who.timeZone, from.slice(0, 10), until.slice(0, 10))) {
      const times = { start: `${day}T00:00`, end: `${dayAfter(day)}T00:00` };
      const body = { title: 'Public holiday', ...times, showAs: 'oof', isAllDay: true };
      await doors.inOutlook(who, { body });
    }
  }
  await doors.moveOn(0);
};
