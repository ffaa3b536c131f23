import { message, type Message } from '../shared/message.ts';
import { fields } from './experience-diversity.ts';
import type { PreparedPerson } from './prepared-problem.ts';
import { wordsInCommon, wordsOnlyOf } from './stated-words.ts';

/** Enough to see the difference. */
const wordsAtMost = 2;

const tenureDiffers = (me: PreparedPerson, peer: PreparedPerson): Message[] => {
  const [mine, theirs] = [me.candidate.tenure, peer.candidate.tenure];
  if (mine === undefined || theirs === undefined || mine === theirs) return [];
  const said = { mine: message(`reason.tenure.${mine}`), theirs: message(`reason.tenure.${theirs}`) };
  return [message('reason.differs.tenure', said)];
};

/** Where two differ in what both stated, as the score sees it: a field with something in common does not differ. */
export const differences = (me: PreparedPerson, peer: PreparedPerson): Message[] => {
  const stated = fields
    .filter((field) => wordsInCommon(me, peer, field).length === 0)
    .flatMap((field) => {
      const mine = wordsOnlyOf(me, peer, field).slice(0, wordsAtMost);
      const theirs = wordsOnlyOf(peer, me, field).slice(0, wordsAtMost);
      return mine.length === 0 || theirs.length === 0
        ? []
        : [message(`reason.differs.${field}`, { mine, theirs })];
    });
  return [...stated, ...tenureDiffers(me, peer)];
};
