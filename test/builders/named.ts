import { asId, type PersonId, type ProgrammeId, type RoundId, type TenantId } from '#core/shared/ids.ts';
import { instant, type Instant } from '#core/shared/instant.ts';

/** Everybody in tests works for this tenant unless a test says otherwise. */
export const contosoTenant = asId<TenantId>('11111111-1111-4111-8111-111111111111');

/** A person by first name: the same name, the same id. */
export const person = (name: string): PersonId => asId<PersonId>(name);

export const ada = person('ada');
export const blaise = person('blaise');
export const chloe = person('chloe');

export const theProgramme = asId<ProgrammeId>('programme-1');
export const theRound = asId<RoundId>('round-1');

/** A Monday at nine in Paris, in winter. */
export const monday: Instant = instant('2026-01-05T08:00:00Z');
