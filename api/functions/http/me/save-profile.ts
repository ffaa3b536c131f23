import type { Ports } from '#core/ports/ports.ts';
import { profileBody } from '#core/contract/profile.ts';
import { makeSaveProfile } from '#core/use-cases/people/save-profile.ts';
import { acting, type Route } from '../route/route.ts';

/** P2–P6 */
export const saveProfile = (ports: Ports): Route => {
  const save = makeSaveProfile(ports);
  return acting({
    name: 'save-profile',
    method: 'PUT',
    path: 'me/profile',
    body: profileBody,
    answer: save,
  });
};
