import { asId } from '#core/shared/ids.ts';
import { experienceName, skillName } from '#core/people/catalogue.ts';
import { makeSayIn } from '#locales/say-in.ts';
import { wordsOfTheTab } from '#locales/words-of-the-tab.ts';

export const say = makeSayIn(wordsOfTheTab, (kind, id, locale) =>
  kind === 'skill' ? skillName(asId(id), locale) : experienceName(asId(id), locale),
);
