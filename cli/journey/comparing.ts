import type { MeView, PairPage, PairView } from '#core/contract/participant.ts';
import type { MeetingView } from '#core/contract/sessions.ts';
import type { Colleague, Doors, SeenEvent } from './doors.ts';
import { dayAfter, holidaysOf } from './holidays.ts';
import type { Calendars } from './measuring.ts';
import { absence } from './scene.ts';
import type { JourneyResult } from './result.ts';

type Compared = Pick<
  JourneyResult,
  'acrossClockChange' | 'acrossHoliday' | 'onHoliday' | 'compared' | 'differences'
>;

export interface Comparison {
  doors: Doors;
  calendars: Calendars;
  /** Who has declined which session: it stands on their calendar no more. */
  absences: ReadonlySet<string>;
  from: string;
}

interface Member {
  who: Colleague;
  pairs: readonly PairView[];
  events: readonly SeenEvent[];
}

/** What the pages say takes place, or took place; of an ended pair what was before its end. */
const sessionsOf = ({ stage, ended, meetings }: PairView): MeetingView[] =>
  stage !== 'active' && stage !== 'ended'
    ? []
    : meetings.filter(
        ({ status, start }) => status !== 'cancelled' && (ended === undefined || start <= ended.at),
      );

const text = ({ start, end }: { start: string; end: string }): string =>
  [start, end].map((one) => new Date(one).toISOString().slice(0, 16)).join('–');

/** Each session of one side, by its times, that the other side lacks; two at the same times count twice. */
const lacking = (side: readonly string[], other: readonly string[]): string[] => {
  const left = [...other];
  return side.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const pagesOf = async (doors: Doors, who: Colleague): Promise<PairView[]> => {
  const { pairs } = await doors.read<MeView>(who, 'me');
  const pages: PairView[] = [];
  for (const { id } of pairs) pages.push((await doors.read<PairPage>(who, `pairs/${id}`)).pair);
  return pages;
};

const differencesOf = (
  { who, pairs, events }: Member,
  absences: ReadonlySet<string>,
): { compared: number; differences: string[] } => {
  const said = pairs
    .flatMap(sessionsOf)
    .filter(({ start }) => !absences.has(absence(who, start)))
    .map(text);
  const seen = events.filter(({ isCancelled }) => !isCancelled).map(text);
  return {
    compared: said.length,
    differences: [
      ...lacking(said, seen).map((one) => `${who.displayName}: ${one} is not in Outlook`),
      ...lacking(seen, said).map((one) => `${who.displayName}: ${one} is in Outlook only`),
    ],
  };
};

const offsetAt = (timeZone: string, instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' })
    .format(new Date(instant))
    .slice(10);

const dayAt = (timeZone: string, instant: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(instant));

/** How the sessions of each pair lie to the changes of clocks and the holidays of this member. */
const passages = ({ who: { timeZone }, pairs }: Member, from: string) =>
  pairs.flatMap((pair) => {
    const starts = sessionsOf(pair).map(({ start }) => start);
    const days = starts.map((start) => dayAt(timeZone, start)).sort();
    const [first, last] = [days.at(0), days.at(-1)];
    if (first === undefined || last === undefined) return [];
    const holidays = holidaysOf(timeZone, from.slice(0, 10), dayAfter(last));
    return {
      id: pair.id,
      acrossClockChange: new Set(starts.map((start) => offsetAt(timeZone, start))).size > 1,
      acrossHoliday: holidays.some((day) => first < day && day < last),
      onHoliday: days.filter((day) => holidays.includes(day)).length,
    };
  });

/** S3: whether what everybody sees on their calendar is what the app tells them, session by session, and the other way round. */
export const compareCalendars = async ({
  doors,
  calendars,
  absences,
  from,
}: Comparison): Promise<Compared> => {
  const members: Member[] = [];
  for (const [who, events] of calendars) {
    if (!who.oddities.includes('no-mailbox')) members.push({ who, events, pairs: await pagesOf(doors, who) });
  }
  const found = members.map((one) => differencesOf(one, absences));
  const passed = members.flatMap((one) => passages(one, from));
  const pairsThat = (is: (one: (typeof passed)[number]) => boolean): number =>
    new Set(passed.filter(is).map(({ id }) => id)).size;
  return {
    acrossClockChange: pairsThat((one) => one.acrossClockChange),
    acrossHoliday: pairsThat((one) => one.acrossHoliday),
    onHoliday: passed.reduce((sum, one) => sum + one.onHoliday, 0),
    compared: found.reduce((sum, one) => sum + one.compared, 0),
    differences: found.flatMap(({ differences }) => differences),
  };
};
