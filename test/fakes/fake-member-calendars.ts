import { onlyOwn } from '#api/adapters/graph/calendars/only-own.ts';
import type { Calendars } from '#core/ports/calendars.ts';
import type { MemberCalendars } from '#core/ports/member-calendars.ts';
import type { PersonId } from '#core/shared/ids.ts';
import { accepted, refused } from '#core/shared/result.ts';

export interface FakeMemberCalendars extends MemberCalendars {
  /** Everybody has allowed it, until they revoke it. */
  revoke(person: PersonId, claims?: string): void;
  allow(person: PersonId): void;
}

/** The same calendars, each reached by its owner alone. */
export const makeFakeMemberCalendars = (calendars: Calendars): FakeMemberCalendars => {
  const revoked = new Map<PersonId, string | undefined>();
  return {
    revoke: (person, claims) => void revoked.set(person, claims),
    allow: (person) => void revoked.delete(person),
    of: ({ person }) => {
      const claims = revoked.get(person);
      if (!revoked.has(person)) return Promise.resolve(accepted(onlyOwn(calendars, person)));
      return Promise.resolve(
        refused({ kind: 'consent-needed' as const, ...(claims !== undefined && { claims }) }),
      );
    },
  };
};
