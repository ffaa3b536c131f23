import type { Refusal } from '../../contract/refusal.ts';
import { sliderOf } from '../../matching/policy.ts';
import { wayOfSmallRound } from '../../matching/way-of-pairing.ts';
import type { Ports } from '../../ports/ports.ts';
import { beginRound } from '../../programme/programme.ts';
import { hashText } from '../../shared/hash.ts';
import { asId, type ProgrammeId, type RoundId, type TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import { createRound, replaceableRound, type BeginPorts } from './begin-round.ts';
import { twoAreFree } from './free-people.ts';

export interface SmallRoundDue {
  tenant: TenantId;
  programme: ProgrammeId;
  /** Counts the small rounds asked for: the same number is the same round. */
  number: number;
  now: Instant;
}

/**
 * M14: the weekly round of those who have become free. Without two of them, or while a round is under way, there is none
 * this week. A dry run that nobody published gives way: it was made for people as they were.
 */
export const makeStartSmallRound =
  (ports: BeginPorts & Pick<Ports, 'projections'>) =>
  async ({ tenant, programme: programmeId, number, now }: SmallRoundDue): Promise<void> => {
    const programme = (await ports.aggregates.programme.find(tenant, programmeId))?.state;
    if (programme?.status !== 'running') return;
    const id = asId<RoundId>(hashText(`small-round|${programmeId}|${number}`));
    if ((await ports.aggregates.round.find(tenant, id)) !== undefined) return;
    const replaced = await replaceableRound(ports, tenant, programme);
    if (!replaced.ok || !(await twoAreFree(ports, tenant, { programme: programmeId, now }))) return;
    const begun = await changeAggregate<'programme', Refusal>(ports, {
      kind: 'programme',
      tenant,
      id: programmeId,
      now,
      decide: ifThere((known) => beginRound(known, { id, insteadOf: programme.latestRound })),
    });
    if (!begun.ok) return;
    await createRound(ports, tenant, {
      id,
      programme: programmeId,
      number: begun.value.roundsPublished + 1,
      small: true,
      way: wayOfSmallRound(programme.design),
      slider: sliderOf(programme.design.policy),
      createdBy: 'system',
      createdAt: now,
      replaced: replaced.value,
    });
  };
