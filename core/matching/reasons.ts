import type { PairReasons } from './pair-reasons.ts';
import type { PreparedPerson } from './prepared-problem.ts';
import { differences } from './reason-differences.ts';
import { gifts, type Gift } from './reason-gifts.ts';
import { commonGround } from './reason-common-ground.ts';
import { message, type Message, type MessageParam } from '../shared/message.ts';

/** More than this nobody reads. */
const reasonsAtMost = 4;

const once = (messages: readonly Message[]): Message[] => {
  const seen = new Set<string>();
  return messages.filter((one) => {
    const text = JSON.stringify(one);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
};

const few = (messages: readonly Message[]): Message[] => once(messages).slice(0, reasonsAtMost);

const paramsOf = (gift: Gift): Readonly<Record<string, MessageParam>> => {
  switch (gift.kind) {
    case 'skill':
      return { skill: message('skill', { id: gift.skill }) };
    case 'related':
      return { skill: message('skill', { id: gift.skill }), wanted: message('skill', { id: gift.wanted }) };
    case 'experience':
      return { experience: message('experience', { id: gift.experience }) };
    case 'perspective':
      return { area: gift.area };
  }
};

const said = (direction: 'gives' | 'gets', gift: Gift): Message =>
  message(`reason.${direction}.${gift.kind}`, paramsOf(gift));

/** Asked of the peer about what one gets most of; where nothing was asked for, about the present. */
const firstQuestion = (gift: Gift | undefined): Message =>
  gift === undefined
    ? message('reason.question.present')
    : message(`reason.question.${gift.kind}`, paramsOf(gift));

/**
 * Why these people, as `me` reads it (M6, I1): told from what scored the pair, never from a name, and from nothing that
 * was not stated to be shown to a peer. With two peers the reasons of both stand together.
 */
export const reasonsFor = (me: PreparedPerson, peers: readonly PreparedPerson[]): PairReasons => {
  const given = peers.flatMap((peer) => gifts(me, peer));
  const got = peers.flatMap((peer) => gifts(peer, me));
  return {
    gives: few(given.map((gift) => said('gives', gift))),
    gets: few(got.map((gift) => said('gets', gift))),
    shares: few(peers.flatMap((peer) => commonGround(me, peer))),
    differs: few(peers.flatMap((peer) => differences(me, peer))),
    firstQuestion: firstQuestion(got[0]),
  };
};
