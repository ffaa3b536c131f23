import { emptyInsights, type Insights } from '../../growth/insights.ts';
import type { BoardCount } from '../../growth/count-board.ts';
import { takeBoard } from '../../growth/take-board.ts';
import { takeSnapshot } from '../../growth/take-snapshot.ts';
import { takeWayVoices } from '../../growth/take-way-voices.ts';
import type { Ports } from '../../ports/ports.ts';
import { peopleGoAt } from '../../programme/programme.ts';
import { hashText } from '../../shared/hash.ts';
import type { ProgrammeId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { seededRandom } from '../../shared/random.ts';
import { updateAggregate } from '../change-aggregate.ts';
import { countProgramme, type Census } from './count-programme.ts';
import { countWaiting } from './count-waiting.ts';

/** The same people in the same numbers give the same order of comments. */
const seedOf = (programme: ProgrammeId, { totals, counted }: Census): number =>
  Number.parseInt(hashText(`${programme}|${totals.enrolled}|${counted.records.length}`).slice(0, 8), 16);

const withCensus = (
  insights: Insights,
  { census, waiting }: { census: Census; waiting: BoardCount },
  now: Instant,
): Insights => {
  const random = seededRandom(seedOf(insights.programme, census));
  const snapshot = takeSnapshot(insights.snapshot, census.counted, { now, random });
  const board = takeBoard(insights.board, waiting, now);
  const ways = takeWayVoices(insights.ways, census.ways, now);
  const { totals } = census;
  const same =
    snapshot === insights.snapshot &&
    board === insights.board &&
    ways === insights.ways &&
    totals.enrolled === insights.totals?.enrolled &&
    totals.pairs === insights.totals.pairs;
  return same ? insights : { ...insights, snapshot, totals, board, ways };
};

/** X7: once people begin to go, the figures stand as they were counted last. */
const isCountedNoMore = async (
  { aggregates }: Pick<Ports, 'aggregates'>,
  { tenant, programme, now }: { tenant: TenantId; programme: ProgrammeId; now: Instant },
): Promise<boolean> => {
  const known = await aggregates.programme.find(tenant, programme);
  const goAt = known && peopleGoAt(known.state);
  return goAt !== undefined && now >= goAt;
};

/** Counts a programme anew, in the background, and shows what may be shown (L7). Counting again changes nothing. */
export const makeCountInsights =
  (ports: Pick<Ports, 'aggregates' | 'projections' | 'wakeQueue'>) =>
  async ({
    tenant,
    programme,
    now,
  }: {
    tenant: TenantId;
    programme: ProgrammeId;
    now: Instant;
  }): Promise<void> => {
    if (await isCountedNoMore(ports, { tenant, programme, now })) return;
    const census = await countProgramme(ports, tenant, { programme, now });
    const waiting = await countWaiting(ports, tenant, { waiting: census.waiting, now });
    await updateAggregate(ports, {
      kind: 'insights',
      tenant,
      id: programme,
      now,
      update: (known) => withCensus(known ?? emptyInsights(programme), { census, waiting }, now),
    });
  };
