import type { PreparedPerson } from '#core/matching/prepared-problem.ts';
import type { LeftOutReason } from '#core/matching/problem.ts';
import { reasonsFor } from '#core/matching/reasons.ts';
import { experienceName, skillName } from '#core/people/catalogue.ts';
import { asId } from '#core/shared/ids.ts';
import { message, type Message } from '#core/shared/message.ts';
import { makeSay } from '#locales/say.ts';
import type { Result } from './result-schema.ts';

const inEnglish = makeSay((kind, id, locale) =>
  kind === 'skill' ? skillName(asId(id), locale) : experienceName(asId(id), locale),
);
const say = (one: Message): string => inEnglish('en', one);
const sayAll = (messages: readonly Message[]): string[] => messages.map(say);

/** Why these people, as each of them reads it (M6), in English. */
export const sayReasons = (
  people: readonly PreparedPerson[],
): Result['assignment']['pairs'][number]['reasons'] =>
  people.map((me) => {
    const peers = people.filter((one) => one !== me);
    const { gives, gets, shares, differs, firstQuestion } = reasonsFor(me, peers);
    return {
      reader: me.candidate.id,
      gives: sayAll(gives),
      gets: sayAll(gets),
      shares: sayAll(shares),
      differs: sayAll(differs),
      firstQuestion: say(firstQuestion),
    };
  });

export const sayLeftOut = (reason: LeftOutReason): string => say(message(`left-out.${reason}`));
