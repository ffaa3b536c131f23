import type { Browser } from 'playwright-core';
import type { Colleague, Doors } from '#cli/journey/doors.ts';
import type { RunningSandbox } from '#sandbox/start-sandbox.ts';
import { takeScreen, type Shot } from './take-screen.ts';

const locales = ['en', 'fr'] as const;

export type Wanted = Omit<Shot, 'personId' | 'variant'> & {
  who: Colleague;
  variants: readonly Shot['variant'][];
};

/** Pictures of screens, each in its variants; the language somebody stored decides what they read. */
export const take = async (
  browser: Browser,
  { doors, urls }: { doors: Doors; urls: RunningSandbox['urls'] },
  wanted: readonly Wanted[],
): Promise<void> => {
  for (const { who, variants, ...one } of wanted)
    for (const locale of locales) {
      const now = variants.filter((variant) => (variant === 'french') === (locale === 'fr'));
      if (now.length > 0) await doors.act(who, 'PUT', { path: 'me/locale', body: { locale } });
      for (const variant of now) await takeScreen(browser, urls, { ...one, variant, personId: who.id });
    }
};
