import type { Effect } from '../effects/effect.ts';
import { addDays } from '../shared/instant.ts';
import { correctFor, letterKey, nudgeLastsDays, tellMember, type LetterChange } from './pair-letters.ts';

/** A proposal asks those who have not confirmed it; the offer of the defaults asks everyone (A1). */
export const agreements = ({ before, after, now }: LetterChange): Effect[] => {
  const letter = {
    key: letterKey.agreement(after.id, after.agreement?.version ?? 0),
    announcement: { kind: 'agree' as const, pair: after.id },
    expiresAt: addDays(now, nudgeLastsDays),
  };
  if (after.defaultsOfferedAt !== before?.defaultsOfferedAt) {
    return after.members.map((member) => tellMember(member, letter, now));
  }
  const { agreement } = after;
  if (agreement === undefined || agreement === before?.agreement) return [];
  // The card with the defaults was answered by the first proposal.
  const offer = agreement.version === 1 ? [{ ...letter, key: letterKey.agreement(after.id, 0) }] : [];
  const refresh = [letter, ...offer].flatMap((one) =>
    after.members.map((member) => correctFor(member, one, now)),
  );
  if (agreement.version === before?.agreement?.version) return refresh;
  const asked = after.members.filter((member) => !agreement.confirmedBy.includes(member));
  return [...refresh, ...asked.map((member) => tellMember(member, letter, now))];
};
