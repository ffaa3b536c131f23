import { letGoAt } from '../effects/let-go.ts';
import { projectEffect, type Lifecycle } from '../effects/lifecycle.ts';
import { isIdleFrom, type Person } from './person.ts';

export const personLifecycle: Lifecycle<Person> = {
  nextLookAt: () => undefined,
  /** What somebody teaches and wants is counted in their programmes (L9); before a first profile they are in none. */
  consequences: ({ before, after, now }) => [
    ...(before === undefined ? [letGoAt(isIdleFrom(after))] : []),
    ...(before?.profile === undefined || before.profile === after.profile ? [] : [projectEffect(now)]),
  ],
};
