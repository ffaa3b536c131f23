import { projectEffect, type Lifecycle } from '../effects/lifecycle.ts';
import type { Person } from './person.ts';

export const personLifecycle: Lifecycle<Person> = {
  nextLookAt: () => undefined,
  /** What somebody teaches and wants is counted in their programmes (L9); before a first profile they are in none. */
  consequences: ({ before, after, now }) =>
    before?.profile === undefined || before.profile === after.profile ? [] : [projectEffect(now)],
};
