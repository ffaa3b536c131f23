import type { ClaimedAssignment } from '#core/matching/verify/claimed-assignment.ts';
import { asId, type PersonId } from '#core/shared/ids.ts';
import type { Result } from '../match/result-schema.ts';

const named = <Told extends { id: string }>(told: Told): Told & { id: PersonId } => ({
  ...told,
  id: asId(told.id),
});
const ids = (texts: readonly string[]): PersonId[] => texts.map((text) => asId(text));

const certificateFrom = ({
  possiblePairs,
  gap,
  kind,
  lot,
}: Omit<Result['certificate'], 'proof' | 'optimal'>): ClaimedAssignment['certificate'] => ({
  ...{ possiblePairs, gap },
  ...(kind === undefined ? {} : { kind }),
  ...(lot === undefined ? {} : { lot }),
});

/** A result as the verifier takes it. */
export const claimedFrom = ({ assignment, tiers, certificate }: Result): ClaimedAssignment => {
  const { proof, optimal, ...more } = certificate;
  const { interest, ...otherTiers } = tiers;
  return {
    pairs: assignment.pairs.map(({ members: [one, other], ...more }) => ({
      ...more,
      members: [asId(one), asId(other)],
    })),
    trios: assignment.trios.map(({ members: [one, other, third], circle, ...more }) => ({
      ...more,
      ...(circle === undefined ? {} : { circle }),
      members: [asId(one), asId(other), asId(third)],
    })),
    leftOut: assignment.leftOut.map(named),
    totalScore: assignment.totalScore,
    tiers: { ...otherTiers, ...(interest === undefined ? {} : { interest }) },
    ...(optimal === undefined ? {} : { optimal }),
    certificate: certificateFrom(more),
    proof: {
      ...proof,
      pairs: proof.pairs?.map(([one, other]) => [asId(one), asId(other)] as const),
      people: proof.people.map(named),
      blossoms: proof.blossoms.map((blossom) => ({ ...blossom, members: ids(blossom.members) })),
      standIns: proof.standIns.map((standIn) => ({ ...standIn, group: ids(standIn.group) })),
    },
  };
};
