import { asId } from '#core/shared/ids.ts';
import { experienceName, skillName } from '#core/people/catalogue.ts';
import { makeSay } from '#locales/say.ts';

export const say = makeSay((kind, id, locale) =>
  kind === 'skill' ? skillName(asId(id), locale) : experienceName(asId(id), locale),
);
