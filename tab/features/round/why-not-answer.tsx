import { Text } from '@fluentui/react-components';
import type { ExplanationView } from '#core/contract/coordinator.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { problemOf } from '../../lib/api-problem.ts';
import { useWords, type Words } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { WhatInstead } from './what-instead.tsx';

/** Points as the page counts them: 100 for a pair. Rounded down, for it is the least that would be lost. */
const shownPoints = (points: number): number => Math.floor(points / 10) / 10;

const said = ({ t, number }: Words, answer: ExplanationView['answer']): string => {
  switch (answer.kind) {
    case 'fewer-learners':
      return t('round.why-not.fewer-learners', { count: answer.people });
    case 'lower-scores': {
      const points = shownPoints(answer.points);
      return points === 0
        ? t('round.why-not.hardly-lower')
        : t('round.why-not.lower-scores', { points: number(points, 1) });
    }
    default:
      return t(`round.why-not.answer.${answer.kind}`);
  }
};

/** Where nothing stands between the two but that others would lose by it. */
const mayBeWorkedOut: ReadonlySet<ExplanationView['answer']['kind']> = new Set([
  'left-over',
  'fewer-learners',
  'lower-scores',
  'no-loss-proven',
  'possible',
]);

interface WhyNotAnswerProps {
  round: string;
  one: string;
  other: string;
  nameOf: (id: string) => string;
}

/** The answer of the API in words; who is not in the round is no fault. */
export const WhyNotAnswer = ({ round, one, other, nameOf }: WhyNotAnswerProps) => {
  const words = useWords();
  const { data, error } = useRead<ExplanationView>(`${round}/explanation?one=${one}&other=${other}`);
  if (problemOf(error)?.status === 404) return <Text>{words.t('round.why-not.not-in-round')}</Text>;
  if (data === undefined) return <ProblemBar error={error} />;
  return (
    <>
      <Text>{said(words, data.answer)}</Text>
      {mayBeWorkedOut.has(data.answer.kind) && (
        <WhatInstead key={`${one} ${other}`} {...{ round, one, other, nameOf }} />
      )}
    </>
  );
};
