import type { CardView } from '#core/messages/card-view.ts';
import { quietHoursOf, reminderOf } from '#core/pairs/customs.ts';
import { execute, openChats, openTab, primary } from './actions.ts';
import type { AdaptiveCard, Element } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { clip, escapeMarkdown } from './escape-markdown.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'agree' }>;

const longestTerm = 400;
const inWords = ['confidentiality', 'candour', 'offLimits', 'howWeEnd'] as const;

const termsOf = ({ terms }: View, words: CardWords): Element => {
  const { sessions, durationMinutes: minutes, cadence, noticeHours } = terms;
  const rhythm = words.t('agree.rhythm', {
    count: sessions,
    minutes,
    cadence: words.t(`cadence.${cadence}`),
  });
  const facts = [
    { title: words.t('agree.rhythm-name'), value: rhythm },
    { title: words.t('agree.notice-name'), value: words.t('agree.notice', { count: noticeHours }) },
    { title: words.t('agree.reminder-name'), value: words.t(`agree.reminder.${reminderOf(terms)}`) },
    { title: words.t('agree.quiet-name'), value: words.t('agree.quiet', { ...quietHoursOf(terms) }) },
    ...inWords.map((term) => ({ title: words.t(`agree.${term}`), value: clip(terms[term], longestTerm) })),
  ];
  return {
    type: 'FactSet',
    facts: facts.map(({ title, value }) => ({ title, value: escapeMarkdown(value) })),
  };
};

const stateOf = ({ version, confirmed }: View): 'offered' | 'proposed' | 'mine' | 'all' => {
  if (confirmed === 'mine' || confirmed === 'all') return confirmed;
  return version === 0 ? 'offered' : 'proposed';
};

/** A1: version 0 is the programme's suggestion, taken in one tap; later ones are what a peer proposes. */
export const agreeCard = (view: View, words: CardWords): AdaptiveCard => {
  const { pair, peers, version } = view;
  const state = stateOf(view);
  const isOpen = state === 'offered' || state === 'proposed';
  const confirm = primary(execute('confirm-agreement', words.t('agree.confirm'), { id: pair, v: version }));
  return frame({
    title: words.t(`agree.title.${state}`, { names: words.names(peers) }),
    body: [text(words.t(`agree.text.${state}`)), termsOf(view, words)],
    why: words.t('agree.why'),
    actions: [
      ...(isOpen ? [confirm] : []),
      openTab(words, words.t(isOpen ? 'agree.change' : 'open-pair'), `pair/${pair}`),
      ...openChats(words, peers),
    ],
  });
};
