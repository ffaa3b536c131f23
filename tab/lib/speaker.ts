import { asId } from '#core/shared/ids.ts';
import { experienceName, skillName } from '#core/people/catalogue.ts';
import { makeSpeaker } from '#locales/speaker.ts';

/** Says what the tab has learnt so far (`learn-words.ts`). */
export const speaker = makeSpeaker((kind, id, locale) =>
  kind === 'skill' ? skillName(asId(id), locale) : experienceName(asId(id), locale),
);
