import { waysFound } from '#core/matching/way-of-pairing.ts';
import type { CardView } from '#core/messages/card-view.ts';
import { message } from '#core/shared/message.ts';
import { execute, openTab, primary } from './actions.ts';
import type { AdaptiveCard, CardAction, Element } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { choicesOf } from './choices.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'check-in' }>;

const useful = [1, 2, 3, 4, 5];
const whyNot = ['no-time', 'forgot', 'ill', 'absent', 'technical', 'other'];

const questions = (words: CardWords): Element[] => [
  {
    type: 'Input.ChoiceSet',
    id: 'useful',
    label: words.t('check-in.useful'),
    style: 'compact',
    placeholder: words.t('optional'),
    choices: choicesOf(words, 'tab.pair.check-in.useful', useful),
  },
  {
    type: 'Input.ChoiceSet',
    id: 'why',
    label: words.t('check-in.why-not'),
    style: 'compact',
    placeholder: words.t('optional'),
    choices: choicesOf(words, 'tab.pair.check-in.why', whyNot),
  },
];

/** M7: whether the way of pairing was right; it may be left alone. */
const ofWay = ({ way }: View, words: CardWords): Element[] =>
  way === undefined
    ? []
    : [
        text(words.say(message(`tab.way.round.${way}`)), { spacing: 'large' }),
        {
          type: 'Input.ChoiceSet',
          id: 'found',
          label: words.t('check-in.way'),
          style: 'compact',
          placeholder: words.t('optional'),
          choices: choicesOf(words, 'tab.way.found', waysFound),
        },
      ];

/** W1: the worksheet of the next session, on the same card. */
const nextWorksheet = ({ pair, next }: View, words: CardWords): CardAction[] =>
  next === undefined
    ? []
    : [openTab(words, words.t('check-in.next-worksheet'), `pair/${pair}/session/${next}`)];

/** C1: one tap; how useful it was, or what came between, may be said along with it. */
const askingCard = (view: View, words: CardWords): AdaptiveCard => {
  const { pair, session, peers, start } = view;
  const data = { id: pair, v: session };
  return frame({
    title: words.t('check-in.title', { names: words.names(peers) }),
    body: [
      text(words.dayAndTime(start), { weight: 'bolder' }),
      ...questions(words),
      ...ofWay(view, words),
      text(words.t('check-in.private')),
    ],
    why: words.t('check-in.why'),
    actions: [
      primary(execute('met', words.t('check-in.met'), data)),
      execute('not-met', words.t('check-in.not-met'), data),
      ...nextWorksheet(view, words),
      openTab(words, words.t('open-pair'), `pair/${pair}`),
    ],
  });
};

/** W1: after a session that took place. */
const toTry = ({ pair, session, answered }: View, words: CardWords): CardAction[] =>
  answered?.met === true
    ? [openTab(words, words.t('check-in.to-try'), `pair/${pair}/session/${session}`)]
    : [];

export const checkInCard = (view: View, words: CardWords): AdaptiveCard => {
  const { pair, session, peers, start, answered } = view;
  if (answered === undefined) return askingCard(view, words);
  const state = answered.met ? 'met' : 'not-met';
  const other = answered.met ? 'not-met' : 'met';
  return frame({
    title: words.t(`check-in.answered.${state}.title`, { names: words.names(peers) }),
    body: [text(words.dayAndTime(start)), text(words.t(`check-in.answered.${state}`))],
    why: words.t('check-in.why'),
    actions: [
      ...toTry(view, words),
      ...nextWorksheet(view, words),
      openTab(words, words.t('open-pair'), `pair/${pair}`),
      execute(other, words.t(`check-in.change-to.${other}`), { id: pair, v: session }),
    ],
  });
};
