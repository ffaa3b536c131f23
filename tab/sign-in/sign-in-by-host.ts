import { authentication } from '@microsoft/teams-js';
import type { SignIn } from '../lib/sign-in.ts';
import { askConsent } from './consent.ts';

/** Hosts without nested app authentication hand the tab a token of their own, and open a window for it to ask in. */
export const signInByHost = (who: { tenant: string; hint: string }): SignIn => ({
  token: () => authentication.getAuthToken(),
  consent: async (claims = '') => {
    await askConsent({ ...who, claims });
    if (claims !== '') await authentication.getAuthToken({ claims: [claims], silent: false });
  },
});
