import type { Pair } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import { endedByChange, inNeedOfCare, type PairEntry } from '../../ports/projections.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { ProgrammeId, TenantId } from '../../shared/ids.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import type { Instant } from '../../shared/instant.ts';
import { worksheetsOf } from '../worksheets/worksheets-of.ts';
import { letStrangerGo } from './let-stranger-go.ts';

type SomePorts = Pick<Ports, 'aggregates' | 'projections' | 'wakeQueue'>;

/** What one worker lets go at a time: well within the minutes that it is given. */
const atATime = 100;
const atOnce = 8;

interface OfProgramme {
  tenant: TenantId;
  programme: ProgrammeId;
}

/** The row that it is found by goes last. */
const letPairGo = async (
  ports: SomePorts,
  { tenant, programme }: OfProgramme,
  { row, pair }: { row: PairEntry; pair: Pair | undefined },
): Promise<void> => {
  const { aggregates, projections } = ports;
  if (pair !== undefined)
    for (const { id } of await worksheetsOf(ports, tenant, { pair }))
      await aggregates.worksheet.erase(tenant, id);
  for (const member of row.members) await projections.person.remove(tenant, member, `pair|${row.id}`);
  await aggregates.pair.erase(tenant, row.id);
  for (const owner of [inNeedOfCare(programme), endedByChange(programme), programme])
    await projections.pairs.remove(tenant, owner, row.id);
};

/** `one-lives`: nothing was let go. */
export const letSomePairsGo = async (
  ports: SomePorts,
  tenant: TenantId,
  programme: ProgrammeId,
): Promise<'one-lives' | 'more' | 'none-left'> => {
  const { rows } = await ports.projections.pairs.page(tenant, programme, undefined, atATime);
  const ids = rows.map(({ id }) => id);
  const pairs = (await ports.aggregates.pair.findMany(tenant, ids)).map((one) => one?.state);
  if (pairs.some((pair) => pair !== undefined && pair.stage.status !== 'ended')) return 'one-lives';
  await inParallel([...rows.entries()], atOnce, ([at, row]) =>
    letPairGo(ports, { tenant, programme }, { row, pair: pairs[at] }),
  );
  return rows.length < atATime ? 'none-left' : 'more';
};

/** With what they answered at the beginning and at the end. */
export const letSomePeopleGo = async (
  ports: SomePorts,
  tenant: TenantId,
  { programme, now }: { programme: ProgrammeId; now: Instant },
): Promise<'more' | 'none-left'> => {
  const { aggregates, projections } = ports;
  const { rows } = await projections.roster.page(tenant, programme, undefined, atATime);
  await inParallel(rows, atOnce, async ({ person }) => {
    await aggregates.enrolment.erase(tenant, enrolmentId(programme, person));
    await projections.person.remove(tenant, person, `enrolment|${programme}`);
    await letStrangerGo(ports, { tenant, person, now });
    await projections.roster.remove(tenant, programme, person);
  });
  return rows.length < atATime ? 'none-left' : 'more';
};
