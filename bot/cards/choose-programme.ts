import type { CardView } from '#core/messages/card-view.ts';
import { execute, openTab } from './actions.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'choose-programme' }>;

/** The tab shows all of them. */
const mostProgrammes = 5;

/** P7: a pause is for one programme, so whoever takes part in several says which. */
export const chooseProgrammeCard = ({ act, weeks, programmes }: View, words: CardWords): AdaptiveCard =>
  frame({
    title: words.t(`choose.${act}`, { count: weeks }),
    body: [text(words.t('choose.text'))],
    why: words.t('why.asked'),
    actions: [
      ...programmes
        .slice(0, mostProgrammes)
        .map(({ id, name }) => execute(act, words.inMine(name), { id, v: weeks })),
      openTab(words, words.t('my-data'), 'my-data'),
    ],
  });
