import type { Locale, MessageParam } from '#core/shared/message.ts';
import { experienceName, skillName } from '#core/people/catalogue.ts';
import { asId } from '#core/shared/ids.ts';
import { makeSay } from '#locales/say.ts';

const say = makeSay((kind, id, locale) =>
  kind === 'skill' ? skillName(asId(id), locale) : experienceName(asId(id), locale),
);

/** What stands on somebody's screen or card under a key, in the language they read. */
export type OnScreen = (key: string, params?: Readonly<Record<string, MessageParam>>) => string;

export const onScreenIn =
  (locale: Locale): OnScreen =>
  (key, params = {}) =>
    say(locale, { key, params });
