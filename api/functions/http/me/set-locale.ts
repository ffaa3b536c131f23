import type { Ports } from '#core/ports/ports.ts';
import { localeBody } from '#core/contract/participant.ts';
import { makeSetLocale } from '#core/use-cases/people/set-locale.ts';
import { accepted } from '#core/shared/result.ts';
import { acting, type Route } from '../route/route.ts';

/** U1 */
export const setLocale = (ports: Ports): Route => {
  const setLocale = makeSetLocale(ports);
  return acting({
    name: 'set-locale',
    method: 'PUT',
    path: 'me/locale',
    body: localeBody,
    answer: async ({ body, ...by }) => {
      await setLocale({ ...by, locale: body.locale });
      return accepted(undefined);
    },
  });
};
