import type {
  HealthView,
  InsightsView,
  PageView,
  ProgrammeView,
  RoundPairRow,
  RoundView,
} from '#core/contract/coordinator.ts';
import type { Cast } from './cast.ts';
import type { Colleague, Doors, SeenEvent } from './doors.ts';
import type { JourneyResult } from './result.ts';

/** What is counted while the weeks go by. */
export interface Tally {
  pairs: Set<string>;
  trios: Set<string>;
  firstSessions: Set<string>;
  series: Set<string>;
  sessions: Set<string>;
  roundsSeen: Set<string>;
  unmatched: number;
}

export const emptyTally = (): Tally => ({
  pairs: new Set(),
  trios: new Set(),
  firstSessions: new Set(),
  series: new Set(),
  sessions: new Set(),
  roundsSeen: new Set(),
  unmatched: 0,
});

export interface Desk {
  doors: Doors;
  cast: Cast;
  programme: string;
  tally: Tally;
}

const everyPage = async <Row>({ doors, cast }: Desk, path: string): Promise<Row[]> => {
  const rows: Row[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const at: string = cursor === '' ? path : `${path}?cursor=${encodeURIComponent(cursor)}`;
    const page: PageView<Row> = await doors.read<PageView<Row>>(cast.coordinator, at);
    rows.push(...page.rows);
    cursor = page.next;
  }
  return rows;
};

const countRound = async (desk: Desk, round: RoundView): Promise<void> => {
  const { programme, tally } = desk;
  const rows = await everyPage<RoundPairRow>(desk, `programmes/${programme}/rounds/${round.id}/pairs`);
  for (const { members } of rows) {
    const key = members.map(({ id }) => id).sort();
    (members.length === 2 ? tally.pairs : tally.trios).add(key.join(' '));
  }
  if (!round.small) tally.unmatched = round.leftOut;
};

/** The latest round, once it is out; small rounds come weekly (M14). */
export const countLatestRound = async (desk: Desk): Promise<void> => {
  const { doors, cast, programme, tally } = desk;
  const { latestRound } = await doors.read<ProgrammeView>(cast.coordinator, `programmes/${programme}`);
  if (latestRound === undefined || tally.roundsSeen.has(latestRound)) return;
  const round = await doors.read<RoundView>(
    cast.coordinator,
    `programmes/${programme}/rounds/${latestRound}`,
  );
  if (round.status !== 'published') return;
  tally.roundsSeen.add(latestRound);
  await countRound(desk, round);
};

export const readHealth = ({ doors, cast, programme }: Desk): Promise<HealthView> =>
  doors.read<HealthView>(cast.coordinator, `programmes/${programme}/health`);

export type Calendars = ReadonlyMap<Colleague, readonly SeenEvent[]>;

/** The sessions on the calendars of everybody who joined, called-off ones included. */
export const readCalendars = async (
  { doors, cast }: Pick<Desk, 'doors' | 'cast'>,
  from: string,
  to: string,
): Promise<Calendars> => {
  const calendars = new Map<Colleague, readonly SeenEvent[]>();
  for (const person of cast.joining) {
    const events = await doors.events(person, from, to);
    calendars.set(
      person,
      events.filter(({ source }) => source === 'api'),
    );
  }
  return calendars;
};

/** Counted where people see them: on the organisers' calendars. What was cancelled since stays counted as booked. */
export const countCalendars = ({ tally }: Desk, calendars: Calendars): void => {
  for (const event of [...calendars.values()].flat()) {
    if (!event.isOrganiser) continue;
    tally.sessions.add(event.id);
    if (event.seriesMasterId === null) tally.firstSessions.add(event.id);
    else tally.series.add(event.seriesMasterId);
  }
};

export const growthOf = async ({ doors, cast, programme }: Desk): Promise<JourneyResult['growth']> => {
  const { snapshot } = await doors.read<InsightsView>(cast.coordinator, `programmes/${programme}/insights`);
  if (snapshot?.overall.kind !== 'shown') return { n: 0, meanChange: 0, ci95: [0, 0], hedgesG: 0 };
  const { n, meanChange, ci95, hedgesG } = snapshot.overall.value;
  return { n, meanChange, ci95, hedgesG: hedgesG ?? 0 };
};

export const graphCallsOf = async (doors: Doors): Promise<number> => {
  let count = 0;
  for await (const call of doors.calls())
    if (call.path.startsWith('/v1.0/') && call.inBatch !== true) count += 1;
  return count;
};
