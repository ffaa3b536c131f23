import type { CardView } from '#core/messages/card-view.ts';
import { openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'invitation' }>;

export const invitationCard = ({ programme, programmeName, from }: View, words: CardWords): AdaptiveCard => {
  const name = words.inMine(programmeName);
  return frame({
    title: words.t('invitation.title', { programme: name }),
    body: [text(words.t('invitation.text')), text(words.t('decide'))],
    why: words.t(`invitation.why.${from}`),
    actions: [openTab(words, words.t('join'), `enrol/${programme}`)],
  });
};
