import type { Lifecycle } from '../effects/lifecycle.ts';
import type { Person } from './person.ts';

export const personLifecycle: Lifecycle<Person> = {
  nextLookAt: () => undefined,
  consequences: () => [],
};
