import type { Actor } from '#core/privacy/actor.ts';
import { ada, contosoTenant } from './named.ts';

export const anActor = (said: Partial<Actor> = {}): Actor => ({
  tenantId: contosoTenant,
  personId: ada,
  displayName: `Person ${said.personId ?? ada}`,
  locale: 'en',
  mayCoordinate: false,
  ...said,
});

/** Somebody with the app role; being named on a programme is the programme's to say. */
export const aCoordinator = (said: Partial<Actor> = {}): Actor => anActor({ mayCoordinate: true, ...said });
