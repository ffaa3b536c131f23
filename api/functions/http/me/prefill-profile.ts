import type { Ports } from '#core/ports/ports.ts';
import { makePrefillProfile } from '#core/use-cases/people/prefill-profile.ts';
import { reading, type Route } from '../route/route.ts';

/** P2 */
export const prefillProfile = (ports: Ports): Route => {
  const prefill = makePrefillProfile(ports);
  return reading({
    name: 'prefill-profile',
    path: 'me/prefill',
    answer: prefill,
  });
};
