import type { CardView, StatusLine } from '#core/messages/card-view.ts';
import { unreachable } from '#core/shared/never.ts';
import { execute, openTab } from './actions.ts';
import type { AdaptiveCard, CardAction, Container } from './adaptive-card.ts';
import type { CardWords } from './card-words.ts';
import { frame } from './frame.ts';
import { text } from './text.ts';

type View = Extract<CardView, { kind: 'status' }>;

const mostLines = 8;

const sentenceOf = (line: StatusLine, words: CardWords): string => {
  switch (line.kind) {
    case 'not-enrolled':
      return words.t('status.not-enrolled');
    case 'waiting':
      return line.nextRoundAt === undefined
        ? words.t('status.waiting')
        : words.t('status.waiting-until', { day: words.day(line.nextRoundAt) });
    case 'paused':
      return words.t('status.paused', { day: words.day(line.until) });
    case 'not-heard':
      return words.t('status.not-heard');
    case 'introduced':
      return words.t('status.introduced', { until: words.dayAndTime(line.closesAt) });
    case 'in-a-pair': {
      const names = words.names(line.peerNames.map((name) => ({ name, jobTitle: '', mail: '' })));
      return line.nextSession === undefined
        ? words.t('status.in-a-pair', { names })
        : words.t('status.next-session', { names, start: words.dayAndTime(line.nextSession) });
    }
    default:
      return unreachable(line);
  }
};

const lineOf = (line: StatusLine, words: CardWords): Container => ({
  type: 'Container',
  spacing: 'medium',
  items: [
    ...(line.kind === 'not-enrolled' ? [] : [text(words.inMine(line.programmeName), { weight: 'bolder' })]),
    text(sentenceOf(line, words), { spacing: 'none' }),
  ],
});

/** Where the first thing to do is. */
const firstStep = (lines: readonly StatusLine[], words: CardWords): CardAction => {
  const introduced = lines.find((line) => line.kind === 'introduced');
  if (introduced !== undefined) return openTab(words, words.t('see-match'), `match/${introduced.pair}`);
  const paired = lines.find((line) => line.kind === 'in-a-pair');
  return paired === undefined
    ? openTab(words, words.t('open'))
    : openTab(words, words.t('open-pair'), `pair/${paired.pair}`);
};

export const statusCard = ({ lines }: View, words: CardWords): AdaptiveCard =>
  frame({
    title: words.t('status.title'),
    body: lines.slice(0, mostLines).map((line) => lineOf(line, words)),
    why: words.t('why.asked'),
    actions: [
      firstStep(lines, words),
      ...(lines.some(({ kind }) => kind === 'paused' || kind === 'not-heard')
        ? [execute('resume', words.t('resume-button'))]
        : []),
      execute('help', words.t('help-button')),
    ],
  });
