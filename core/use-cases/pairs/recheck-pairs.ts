import { canGoOn, endNoLongerPossible, type MemberNow } from '../../pairs/no-longer-possible.ts';
import type { Pair } from '../../pairs/pair.ts';
import { recordStep } from '../../pairs/recheck.ts';
import type { Ports } from '../../ports/ports.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { PersonId, ProgrammeId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';

type RecheckPorts = Pick<Ports, 'aggregates' | 'directory' | 'projections' | 'wakeQueue'>;

export interface RecheckDue {
  tenant: TenantId;
  programme: ProgrammeId;
  run: number;
  step: number;
  now: Instant;
}

const rowsAtOnce = 100;
const writesAtOnce = 4;

const livingOf = async (
  { aggregates, projections }: RecheckPorts,
  { tenant, programme }: RecheckDue,
  cursor: string | undefined,
): Promise<{ living: Pair[]; next: string | undefined }> => {
  const { rows, next } = await projections.pairs.page(tenant, programme, cursor, rowsAtOnce);
  const ids = rows.filter(({ stage }) => stage !== 'ended').map(({ id }) => id);
  const found = (await aggregates.pair.findMany(tenant, ids)).flatMap((one) => one?.state ?? []);
  return { living: found.filter(({ stage }) => stage.status !== 'ended'), next };
};

/** Only people in living pairs are read, in a few batches. */
const membersNow = async (
  { aggregates, directory }: RecheckPorts,
  { tenant, programme }: RecheckDue,
  pairs: readonly Pair[],
): Promise<ReadonlyMap<PersonId, MemberNow>> => {
  const people = [...new Set(pairs.flatMap(({ members }) => members))];
  const [standings, absences, enrolments] = await Promise.all([
    directory.standings(tenant, people),
    directory.absences(tenant, people),
    aggregates.enrolment.findMany(
      tenant,
      people.map((person) => enrolmentId(programme, person)),
    ),
  ]);
  const entries = people.map((person, at) => {
    const standing = standings.get(person);
    const away = absences.get(person);
    return [person, { person, standing, away, pausedUntil: enrolments[at]?.state.pausedUntil }] as const;
  });
  return new Map(entries);
};

const endOne = (ports: RecheckPorts, { tenant, now }: RecheckDue, { id }: Pair) =>
  changeAggregate(ports, {
    kind: 'pair',
    tenant,
    id,
    now,
    decide: (pair) => {
      if (pair === undefined) return { ok: false as const, refusal: { kind: 'not-found' as const } };
      const state = endNoLongerPossible(pair, now);
      // Who of them it was about, and why, is not written down.
      const audit = [{ at: now, by: 'system' as const, act: 'pair-ended' }];
      return accepted(state === pair ? { state } : { state, audit });
    },
  });

/**
 * M15: one part of the daily look at living pairs. What is found out is decided on at once and not kept. A fault of the
 * directory ends nobody's pair: the part is done again, or leaves out whom it got no clear answer about.
 */
export const makeRecheckPairs =
  (ports: RecheckPorts) =>
  async (due: RecheckDue): Promise<void> => {
    const { tenant, programme, run, step, now } = due;
    const known = (await ports.aggregates.recheck.find(tenant, programme))?.state;
    if (known?.runs !== run || known.step?.number !== step) return;
    const { living, next } = await livingOf(ports, due, known.step.cursor);
    const members = await membersNow(ports, due, living);
    const over = living.filter((pair) => {
      const both = pair.members.flatMap((member) => members.get(member) ?? []);
      return !canGoOn(both, now);
    });
    await inParallel(over, writesAtOnce, (pair) => endOne(ports, due, pair));
    const metLiving = living.length > over.length;
    await changeAggregate(ports, {
      kind: 'recheck',
      tenant,
      id: programme,
      now,
      decide: ifThere((recheck) => accepted(recordStep(recheck, { run, step, next, metLiving }, now))),
    });
  };
