import { app, nestedAppAuth, pages } from '@microsoft/teams-js';
import { localeOf } from '#core/people/person.ts';
import type { Locale } from '#core/shared/message.ts';
import { inTime } from '../lib/in-time.ts';
import type { SignIn } from '../lib/sign-in.ts';
import { signInByHost } from '../sign-in/sign-in-by-host.ts';
import { makeSignIn } from '../sign-in/sign-in.ts';
import type { Settings } from './settings.ts';

export interface Host {
  theme: string;
  locale: Locale;
  /** Where a deep link leads: `pair/<id>`; empty for home. */
  startsAt: string;
  onThemeChange: (changed: (theme: string) => void) => void;
  /** The host's own back button; the answer tells whether the tab went back itself. Not every host has one. */
  onBack: (goBack: () => boolean) => void;
  /** Opens a link into Teams where the person is, rather than in a browser. */
  openLink: (address: string) => void;
  signIn: SignIn;
}

/** There is no Teams, Outlook or Microsoft 365 around the page. */
export class NoHost extends Error {
  override name = 'NoHost';
}

/** A host answers at once; one that is slow to start is given more than the patience of a person. */
const patienceMs = 15_000;

/** Throws NoHost where nobody answers. */
export const meetHost = async (extraOrigins: string[], limitMs = patienceMs): Promise<void> => {
  try {
    await inTime(app.initialize(extraOrigins), limitMs);
  } catch (cause) {
    throw new NoHost('Nobody around this page answers', { cause });
  }
};

/** Shakes hands with Teams, Outlook or Microsoft 365, which can do more or less. Throws NoHost when there is none of them. */
export const connectHost = async (settings: Settings): Promise<Host> => {
  await meetHost(settings.extraHostOrigins);
  const context = await app.getContext();
  const { tenant, loginHint: hint = '' } = context.user ?? {};
  app.notifyAppLoaded();
  void app.notifySuccess();
  return {
    theme: context.app.theme,
    locale: localeOf(context.app.locale),
    startsAt: context.page.subPageId ?? '',
    onThemeChange: (changed) => app.registerOnThemeChangeHandler(changed),
    onBack: (goBack) => {
      if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(goBack);
    },
    openLink: (address) => void app.openLink(address),
    signIn: makeSignIn({
      isNested: nestedAppAuth.isNAAChannelRecommended(),
      settings,
      otherwise: signInByHost({ tenant: tenant?.id ?? '', hint }),
    }),
  };
};
