import type { CardView } from '#core/messages/card-view.ts';
import { clip, plainLine } from './escape-markdown.ts';
import { openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'nomination' }>;

const longestName = 80;

export const nominationCard = (
  { programme, programmeName, managerName, why, hours }: View,
  words: CardWords,
): AdaptiveCard => {
  const name = words.inMine(programmeName);
  const manager = clip(plainLine(managerName), longestName);
  const said = why === '' ? [] : [text(words.t('nomination.why-said', { why }))];
  return frame({
    title: words.t('nomination.title', { programme: name }),
    body: [
      text(words.t('nomination.text', { manager })),
      ...said,
      text(words.t('nomination.hours', { count: hours })),
      text(words.t('nomination.private')),
    ],
    why: words.t('nomination.why', { manager }),
    actions: [openTab(words, words.t('join'), `enrol/${programme}`)],
  });
};
