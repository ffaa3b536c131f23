import { withoutComments } from '../../growth/insights.ts';
import type { Ports } from '../../ports/ports.ts';
import { wholeTenant } from '../../ports/projections.ts';
import { peopleGoAt, recordsGoAt, type Programme } from '../../programme/programme.ts';
import type { TenantId } from '../../shared/ids.ts';
import { addDays, addMinutes, type Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import type { LetGo } from './letting-go.ts';
import { letSomePairsGo, letSomePeopleGo } from './let-some-go.ts';

type ProgrammePorts = Pick<Ports, 'aggregates' | 'projections' | 'wakeQueue'>;

const minutesBetweenParts = 2;
const looksAgainAfterDays = 7;

/** M15: the daily look sleeps as soon as no pair lives any more. */
const mayHaveLivingPairs = async (
  { aggregates }: ProgrammePorts,
  tenant: TenantId,
  id: string,
): Promise<boolean> => {
  const recheck = (await aggregates.recheck.find(tenant, id))?.state;
  return recheck !== undefined && (recheck.nextAt !== undefined || recheck.step !== undefined);
};

/** One part of the people: when to go on; undefined once nobody is left. */
const letPeopleGo = async (
  ports: ProgrammePorts,
  tenant: TenantId,
  { programme, now }: { programme: Programme; now: Instant },
): Promise<Instant | undefined> => {
  if (await mayHaveLivingPairs(ports, tenant, programme.id)) return addDays(now, looksAgainAfterDays);
  const pairs = await letSomePairsGo(ports, tenant, programme.id);
  if (pairs === 'one-lives') return addDays(now, looksAgainAfterDays);
  const left =
    pairs === 'more' ? pairs : await letSomePeopleGo(ports, tenant, { programme: programme.id, now });
  return left === 'more' ? addMinutes(now, minutesBetweenParts) : undefined;
};

const letCommentsGo = (ports: ProgrammePorts, tenant: TenantId, { id }: Programme, now: Instant) =>
  changeAggregate(ports, {
    kind: 'insights',
    tenant,
    id,
    now,
    decide: ifThere((known) => accepted(withoutComments(known))),
  });

/** The programme goes last: whatever a crash leaves over is found by it again. */
const letRecordsGo = async (
  { aggregates, projections }: ProgrammePorts,
  tenant: TenantId,
  { id }: Programme,
): Promise<void> => {
  await projections.programmes.remove(tenant, wholeTenant, id);
  await projections.outgoing.clear(tenant, id);
  await projections.held.clear(tenant, id);
  for (const kind of ['insights', 'freshness', 'recheck'] as const) await aggregates[kind].erase(tenant, id);
  await aggregates.programme.erase(tenant, id);
};

/**
 * X7: a year after a programme was closed those who took part go, part by part and never while a pair lives; what was only
 * counted stays, as numbers. Two years later there is no programme any more.
 */
export const makeLetGoProgramme =
  (ports: ProgrammePorts): LetGo =>
  async ({ tenant, id, now }) => {
    const programme = (await ports.aggregates.programme.find(tenant, id))?.state;
    const goAt = programme && peopleGoAt(programme);
    if (programme === undefined || goAt === undefined) return undefined;
    if (now < goAt) return goAt;
    const goesOnAt = await letPeopleGo(ports, tenant, { programme, now });
    if (goesOnAt !== undefined) return goesOnAt;
    await letCommentsGo(ports, tenant, programme, now);
    const endsAt = recordsGoAt(programme);
    if (endsAt !== undefined && now < endsAt) return endsAt;
    await letRecordsGo(ports, tenant, programme);
    return undefined;
  };
