import type { CardView } from '#core/messages/card-view.ts';
import { openChats, openLink, pairPage } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'first-session-booked' }>;

export const firstSessionBookedCard = (
  { pair, peers, start, end, joinUrl, asFile = false }: View,
  words: CardWords,
): AdaptiveCard =>
  frame({
    title: words.t(asFile ? 'first-session.title-file' : 'first-session.title', {
      names: words.names(peers),
    }),
    body: [
      text(words.t('first-session.when', { start: words.dayAndTime(start), end: words.time(end) }), {
        weight: 'bolder',
      }),
      text(words.t(asFile ? 'first-session.text-file' : 'first-session.text')),
    ],
    why: words.t('first-session.why'),
    actions: [
      ...openLink(words.t('join-session'), joinUrl),
      ...pairPage(words, pair, asFile),
      ...openChats(words, peers),
    ],
  });
