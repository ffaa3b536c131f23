import type { CardView } from '#core/messages/card-view.ts';
import { execute, openChats, openTab, primary } from './actions.ts';
import type { AdaptiveCard, CardAction, Element } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { plainLine } from './escape-markdown.ts';
import { frame } from './frame.ts';
import { list, text } from './text.ts';

type View = Extract<CardView, { kind: 'meet-your-peer' }>;

const whoTheyAre = ({ peers }: View, words: CardWords): Element[] =>
  peers
    .map((peer) =>
      [...words.names([peer]), plainLine(peer.jobTitle)].filter((part) => part !== '').join(' · '),
    )
    .map((line) => text(line, { weight: 'bolder', spacing: 'small' }));

/** M13: who teaches whom among three. */
const circle = ({ peers, reasons }: View, words: CardWords): Element[] => {
  const [pupil, teacher] = reasons.circle === 1 ? [peers[1], peers[0]] : [peers[0], peers[1]];
  if (reasons.circle === undefined || pupil === undefined || teacher === undefined) return [];
  return [text(words.t('meet.circle', { pupil: words.names([pupil]), teacher: words.names([teacher]) }))];
};

/** M6, I1: give and get each have their colour, and always their words. */
const reasonsWhy = ({ reasons }: View, words: CardWords): Element[] => [
  ...list(words.t('meet.gives'), reasons.gives.map(words.say), 'good'),
  ...list(words.t('meet.gets'), reasons.gets.map(words.say), 'warning'),
  ...list(words.t('meet.shares'), reasons.shares.map(words.say)),
  ...list(words.t('meet.differs'), reasons.differs.map(words.say)),
  ...list(words.t('meet.first-question'), [words.say(reasons.firstQuestion)]),
];

/** I3: the answer stays with its reader, and may be changed until the time is over. */
const answers = ({ pair, response }: View, words: CardWords): CardAction[] => {
  const data = { id: pair, v: 0 };
  const accept = primary(execute('accept', words.t('meet.accept'), data));
  const decline = execute('decline', words.t('meet.decline'), data);
  if (response === 'accepted') return [decline];
  return response === 'declined' ? [accept] : [accept, decline];
};

export const meetYourPeerCard = (view: View, words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('meet.title', { names: words.names(view.peers) }),
    body: [
      ...whoTheyAre(view, words),
      ...(view.response === 'none'
        ? []
        : [text(words.t(`meet.answered.${view.response}`), { weight: 'bolder' })]),
      ...circle(view, words),
      ...reasonsWhy(view, words),
      text(words.t('meet.what-next', { until: words.dayAndTime(view.closesAt) }), { spacing: 'medium' }),
      text(words.t('meet.private')),
    ],
    why: words.t('why.programme', { programme: words.inMine(view.programmeName) }),
    actions: [
      ...answers(view, words),
      ...openChats(words, view.peers),
      openTab(words, words.t('see-more'), `match/${view.pair}`),
    ],
  });
