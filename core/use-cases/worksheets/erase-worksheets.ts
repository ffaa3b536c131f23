import type { Refusal } from '../../contract/refusal.ts';
import { withoutWords } from '../../pairs/without-words.ts';
import type { PairId, PersonId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { withoutSheetOf, type Worksheet } from '../../worksheets/worksheet.ts';
import { changeAggregate, ifThere, type ChangePorts } from '../change-aggregate.ts';
import { worksheetsOf } from './worksheets-of.ts';

/** X7: half a year after the end of the pair, everything that was written for its sessions goes, and what was between its members. */
export const makeEraseWorksheets =
  (ports: ChangePorts) =>
  async ({ tenant, pair: id, now }: { tenant: TenantId; pair: PairId; now: Instant }): Promise<void> => {
    const pair = (await ports.aggregates.pair.find(tenant, id))?.state;
    if (pair === undefined) return;
    for (const worksheet of await worksheetsOf(ports, tenant, { pair }))
      await ports.aggregates.worksheet.erase(tenant, worksheet.id);
    await changeAggregate<'pair', Refusal>(ports, {
      kind: 'pair',
      tenant,
      id,
      now,
      decide: ifThere((known) => accepted(withoutWords(known, now))),
    });
  };

/** P9: what one member wrote goes, what the other wrote stays theirs. */
export const forgetInWorksheet = async (
  ports: ChangePorts,
  { tenant, me, now }: { tenant: TenantId; me: PersonId; now: Instant },
  { id }: Worksheet,
): Promise<void> => {
  const forgotten = await changeAggregate<'worksheet', Refusal>(ports, {
    kind: 'worksheet',
    tenant,
    id,
    now,
    decide: ifThere((known) => accepted(withoutSheetOf(known, me))),
  });
  if (forgotten.ok && Object.keys(forgotten.value.sheets).length === 0)
    await ports.aggregates.worksheet.erase(tenant, id);
};
