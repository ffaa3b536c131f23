import type { CardView } from '#core/messages/card-view.ts';
import { openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { quiet, text } from './text.ts';

type View = Extract<CardView, { kind: 'conversation-prompt' }>;

/** W2: read by people who may never have heard of Binôme, so it says where it comes from. */
export const conversationPromptCard = ({ stage, prompt }: View, words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('conversation-prompt.title'),
    body: [
      text(words.say(prompt), { size: 'medium', weight: 'bolder' }),
      quiet(words.t(`conversation-prompt.stage.${stage}`)),
    ],
    why: words.t('conversation-prompt.why'),
    actions: [openTab(words, words.t('open'))],
  });
