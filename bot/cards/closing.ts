import type { CardView } from '#core/messages/card-view.ts';
import { message } from '#core/shared/message.ts';
import { execute, openTab, primary } from './actions.ts';
import type { AdaptiveCard, ChoiceSet, Element } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { choicesOf } from './choices.ts';
import { ratingInput } from './closing-inputs.ts';
import { plainLine } from './escape-markdown.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'closing' }>;
type Rating = View['ratings'][number];

/** More would not fit into a card; the tab asks for all of them. */
const mostSkills = 10;
const levels = [1, 2, 3, 4, 5] as const;
const mindsets = [1, 2, 3, 4, 5, 6];
const recommendations = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const longestComment = 1000;

const levelChoices = (words: CardWords): ChoiceSet['choices'] =>
  levels.map((level) => ({
    title: `${level} · ${words.say(message(`tab.skill-picker.level.${level}`))}`,
    value: String(level),
  }));

/** Both ratings begin where the person began, as in the tab; one moves them from there. */
const ratingOf = ({ skill, before }: Rating, words: CardWords): Element[] => {
  const name = plainLine(words.say(message('skill', { id: skill })));
  const start = levels.find((level) => level === Math.round(before)) ?? 1;
  return (['after', 'then'] as const).map((when) => ({
    type: 'Input.ChoiceSet',
    id: ratingInput(when, skill),
    label: words.t(`closing.${when}`, { skill: name }),
    style: 'compact',
    value: String(start),
    choices: levelChoices(words),
  }));
};

const questions = (words: CardWords): Element[] => [
  {
    type: 'Input.ChoiceSet',
    id: 'recommend',
    label: words.t('closing.recommend'),
    style: 'compact',
    placeholder: words.t('choose'),
    choices: recommendations.map((value) => ({ title: String(value), value: String(value) })),
    isRequired: true,
    errorMessage: words.t('closing.recommend-missing'),
  },
  {
    type: 'Input.ChoiceSet',
    id: 'mindset',
    label: words.t('closing.mindset', { item: words.say(message('tab.briefing.item')) }),
    style: 'compact',
    placeholder: words.t('optional'),
    choices: choicesOf(words, 'tab.briefing.agree', mindsets),
  },
  {
    type: 'Input.Text',
    id: 'comment',
    label: words.t('closing.comment'),
    isMultiline: true,
    maxLength: longestComment,
    placeholder: words.t('optional'),
  },
];

const thanksCard = ({ pair }: View, words: CardWords, why: string): AdaptiveCard =>
  frame({
    title: words.t('closing.thanks'),
    body: [text(words.t('closing.thanks-text'))],
    why,
    actions: [openTab(words, words.t('open-pair'), `pair/${pair}`)],
  });

/** C2, L2: after and then for each skill, would you recommend it, mindset, a comment. */
export const closingCard = (view: View, words: CardWords): AdaptiveCard => {
  const { pair, programmeName, ratings, answered } = view;
  const why = words.t('closing.why', { programme: words.inMine(programmeName) });
  if (answered) return thanksCard(view, words, why);
  return frame({
    title: words.t('closing.title'),
    body: [
      text(words.t('closing.text')),
      ...ratings.slice(0, mostSkills).flatMap((rating) => ratingOf(rating, words)),
      ...questions(words),
    ],
    why,
    actions: [
      primary(execute('answer-closing', words.t('closing.send'), { id: pair, v: 0 })),
      openTab(words, words.t('closing.in-tab'), `pair/${pair}`),
    ],
  });
};
