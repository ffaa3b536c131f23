import type { Ports } from '#core/ports/ports.ts';
import { makeReadMe } from '#core/use-cases/people/read-me.ts';
import { reading, type Route } from '../route/route.ts';

export const readMe = (ports: Ports): Route => {
  const readMe = makeReadMe(ports);
  return reading({
    name: 'read-me',
    path: 'me',
    answer: readMe,
  });
};
