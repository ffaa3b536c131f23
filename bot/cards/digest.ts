import type { CardView } from '#core/messages/card-view.ts';
import { execute, openTab } from './actions.ts';
import type { AdaptiveCard, Container } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'digest' }>;

/** One line: what the card of its own would be called, and where it would lead. */
const lineOf = (card: AdaptiveCard): Container => ({
  type: 'Container',
  separator: true,
  items: [
    text(card.fallbackText),
    ...card.actions
      .filter((action) => action.type === 'Action.OpenUrl')
      .slice(0, 1)
      .map((action) => ({ type: 'ActionSet' as const, actions: [action] })),
  ],
});

/** C3: what the budget has held back, in one calm list. Whatever is to be answered is answered where the line leads. */
export const digestCard = (
  { of }: View,
  words: CardWords,
  show: (view: CardView) => AdaptiveCard,
): AdaptiveCard =>
  frame({
    title: words.t('digest.title', { count: of.length }),
    body: [text(words.t('digest.text')), ...of.map((view) => lineOf(show(view)))],
    why: words.t('digest.why'),
    actions: [openTab(words, words.t('open')), execute('status', words.t('status-button'))],
  });
