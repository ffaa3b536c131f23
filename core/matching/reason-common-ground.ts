import { message, type Message } from '../shared/message.ts';
import { fields } from './experience-diversity.ts';
import type { PreparedPerson } from './prepared-problem.ts';
import { wordsInCommon } from './stated-words.ts';
import { sharedMinutes } from './working-week.ts';

const ofWords = (me: PreparedPerson, peer: PreparedPerson): Message[] =>
  (['directions', ...fields] as const).flatMap((field) => {
    const words = wordsInCommon(me, peer, field);
    return words.length === 0 ? [] : [message(`reason.shares.${field}`, { words })];
  });

const ofPlace = (me: PreparedPerson, peer: PreparedPerson): Message[] => {
  const { office } = me.candidate;
  return office !== '' && office === peer.candidate.office
    ? [message('reason.shares.office', { office })]
    : [];
};

const ofCareer = (me: PreparedPerson, peer: PreparedPerson): Message[] =>
  Math.abs(me.candidate.seniority - peer.candidate.seniority) <= 1
    ? [message('reason.shares.seniority')]
    : [];

const ofTime = (me: PreparedPerson, peer: PreparedPerson): Message[] => {
  const hours = Math.floor(sharedMinutes(me.week, peer.week) / 60);
  return hours === 0 ? [] : [message('reason.shares.hours', { count: hours })];
};

/** What two have in common: where they head, what they know, where and when they can meet. */
export const commonGround = (me: PreparedPerson, peer: PreparedPerson): Message[] => [
  ...ofWords(me, peer).slice(0, 2),
  ...ofPlace(me, peer),
  ...ofCareer(me, peer),
  ...ofTime(me, peer),
];
