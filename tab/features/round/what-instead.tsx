import { Button, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CounterfactualView } from '#core/contract/coordinator.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords, type Words } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';

const useStyles = makeStyles({
  all: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  list: { margin: 0 },
});

type Instead = Extract<CounterfactualView['answer'], { kind: 'instead' }>;

/** Pairs shown by name; the others are counted. */
const shown = 8;

/** The first of the tiers that loses says what matters. Points as the page counts them: 100 for a pair. */
const lossIn = ({ t, number }: Words, { placed, waiting, learners, score }: Instead): string => {
  if (placed > 0) return t('round.instead.placed', { count: placed });
  if (waiting > 0) return t('round.instead.waiting');
  if (learners > 0) return t('round.instead.learners', { count: learners });
  return score > 0
    ? t('round.instead.score', { points: number(score / 100, 2) })
    : t('round.instead.nothing');
};

const Loss = ({ answer, nameOf }: { answer: Instead; nameOf: (id: string) => string }) => {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const more = answer.instead.length - shown;
  return (
    <>
      <Text>{lossIn(words, answer)}</Text>
      <Text>{t('round.instead.pairs')}</Text>
      <ul className={styles.list}>
        {answer.instead.slice(0, shown).map(([one, other]) => (
          <li key={`${one} ${other}`}>
            <Text>{t('round.instead.pair', { one: nameOf(one), other: nameOf(other) })}</Text>
          </li>
        ))}
      </ul>
      {more > 0 && <Text>{t('round.instead.more', { count: more })}</Text>}
      {answer.leftOver.length > 0 && (
        <Text>{t('round.instead.left-over', { names: answer.leftOver.map(nameOf) })}</Text>
      )}
    </>
  );
};

interface WhatInsteadProps {
  round: string;
  one: string;
  other: string;
  nameOf: (id: string) => string;
}

/** M6: on request, exactly what would be if the two were a pair. */
export const WhatInstead = ({ round, one, other, nameOf }: WhatInsteadProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const [isWanted, setWanted] = useState(false);
  const path = `${round}/counterfactual?one=${one}&other=${other}`;
  const { data, error, isFetching } = useRead<CounterfactualView>(path, { enabled: isWanted });
  if (!isWanted)
    return (
      <div className={styles.all}>
        <Button size="small" onClick={() => setWanted(true)}>
          {t('round.instead.ask')}
        </Button>
      </div>
    );
  return (
    <div className={styles.all}>
      {isFetching && <Spinner size="tiny" label={t('round.instead.working')} />}
      <ProblemBar error={error} />
      {data?.answer.kind === 'instead' && <Loss answer={data.answer} nameOf={nameOf} />}
      {data !== undefined && data.answer.kind !== 'instead' && (
        <Text>{t(`round.instead.${data.answer.kind}`)}</Text>
      )}
    </div>
  );
};
