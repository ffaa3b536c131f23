import type { Ports } from '#core/ports/ports.ts';
import { makeReadProfile } from '#core/use-cases/people/read-profile.ts';
import { reading, type Route } from '../route/route.ts';

export const readProfile = (ports: Ports): Route => {
  const read = makeReadProfile(ports);
  return reading({
    name: 'read-profile',
    path: 'me/profile',
    answer: read,
  });
};
