import type { CardView } from '#core/messages/card-view.ts';
import { execute, openTab, primary } from './actions.ts';
import type { AdaptiveCard, Element } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'ask-support' }>;

const longestText = 1000;

const whichProgramme = ({ programmes }: View, words: CardWords): Element[] =>
  programmes.length < 2
    ? []
    : [
        {
          type: 'Input.ChoiceSet',
          id: 'programme',
          label: words.t('ask-support.programme'),
          style: 'compact',
          value: programmes[0]?.id ?? '',
          choices: programmes.map(({ id, name }) => ({ title: words.inMine(name), value: id })),
        },
      ];

/** W5: one form instead of a conversation. */
export const askSupportCard = (view: View, words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('ask-support.title'),
    body: [
      text(words.t('ask-support.text')),
      ...whichProgramme(view, words),
      {
        type: 'Input.Text',
        id: 'text',
        label: words.t('ask-support.what'),
        isMultiline: true,
        maxLength: longestText,
        isRequired: true,
        errorMessage: words.t('ask-support.missing'),
      },
    ],
    why: words.t('why.asked'),
    actions: [primary(execute('send-support', words.t('ask-support.send'))), openTab(words, words.t('open'))],
  });
