import { app, authentication } from '@microsoft/teams-js';
import { localeOf } from '#core/people/person.ts';
import type { Locale } from '#core/shared/message.ts';
import { askConsent } from './consent.ts';

export interface Host {
  theme: string;
  locale: Locale;
  /** Where a deep link leads: `pair/<id>`; empty for home. */
  startsAt: string;
  onThemeChange: (changed: (theme: string) => void) => void;
  token: () => Promise<string>;
  /** Asks the person for more than the token gives; rejects when they say no. */
  consent: (claims: string | undefined) => Promise<void>;
}

/** Shakes hands with Teams, Outlook or Microsoft 365. Rejects when there is no host around the page. */
export const connectHost = async (extraOrigins: string[]): Promise<Host> => {
  await app.initialize(extraOrigins);
  const context = await app.getContext();
  app.notifyAppLoaded();
  void app.notifySuccess();
  return {
    theme: context.app.theme,
    locale: localeOf(context.app.locale),
    startsAt: context.page.subPageId ?? '',
    onThemeChange: (changed) => app.registerOnThemeChangeHandler(changed),
    token: () => authentication.getAuthToken(),
    consent: (claims = '') => {
      const { tenant, loginHint: hint = '' } = context.user ?? {};
      return askConsent({ tenant: tenant?.id ?? '', hint, claims });
    },
  };
};
