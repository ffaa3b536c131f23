import type { CardView } from '#core/messages/card-view.ts';
import { openChats, openLink, openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'first-session-booked' }>;

export const firstSessionBookedCard = (
  { pair, peers, start, end, joinUrl }: View,
  words: CardWords,
): AdaptiveCard =>
  frame({
    title: words.t('first-session.title', { names: words.names(peers) }),
    body: [
      text(words.t('first-session.when', { start: words.dayAndTime(start), end: words.time(end) }), {
        weight: 'bolder',
      }),
      text(words.t('first-session.text')),
    ],
    why: words.t('first-session.why'),
    actions: [
      ...openLink(words.t('join-session'), joinUrl),
      openTab(words, words.t('open-pair'), `pair/${pair}`),
      ...openChats(words, peers),
    ],
  });
