import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Figure } from '#core/growth/insights.ts';
import { fairnessWays, type Fairness, type FairnessWay } from '#core/matching/fairness.ts';
import { measures, type FairnessFigures, type Measure } from '#core/matching/fairness-figures.ts';
import { ChartFrame } from '../../components/chart-frame.tsx';
import { ChoiceSelect } from '../../components/choice-select.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { FairnessDots } from './fairness-dots.tsx';
import { cellsOf, differenceLine, differencesIn, groupName, shownFigure } from './fairness-words.ts';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
  },
});

const scoreInAll = 10_000;

/** Where the line of a chart ends: what is a share ends at all, scores at the highest there is. */
const longest = (measure: Measure, all: readonly FairnessFigures[]): number => {
  if (measure === 'waiting') return Math.max(1, ...all.map(({ waiting }) => waiting));
  return measure === 'score' ? scoreInAll : 1;
};

const Differences = ({ fairness }: { fairness: Fairness }) => {
  const words = useWords();
  const found = differencesIn(fairness);
  if (found.length === 0) return <Text>{words.t('fairness.none')}</Text>;
  return (
    <div>
      <Text>{words.t('fairness.beyond', { count: found.length })}</Text>
      <ul>
        {found.map((one) => (
          <li key={`${one.way} ${one.group.name} ${one.measure}`}>
            <Text>{differenceLine(words, fairness, one)}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
};

interface ChartProps {
  fairness: Fairness;
  way: FairnessWay;
  measure: Measure;
}

const FairnessChart = ({ fairness: { everyone, ways }, way, measure }: ChartProps) => {
  const words = useWords();
  const { t } = words;
  const { groups, notShown } = ways.find((one) => one.way === way) ?? { groups: [], notShown: 0 };
  const most = longest(measure, [everyone, ...groups.map(({ figures }) => figures)]);
  const at = (value: number | undefined) => (value === undefined ? undefined : value / most);
  const dots = groups.map((group) => ({
    name: groupName(words, group),
    at: at(group.figures[measure]),
    shown: shownFigure(words, measure, group.figures),
    isBeyond: group.differs.includes(measure),
  }));
  const rows = groups.map((group) => [
    ...cellsOf(words, groupName(words, group), group.figures),
    group.differs.map((one) => t(`fairness.measure.${one}`)).join(', '),
  ]);
  const names = measures.map((one) => t(`fairness.measure.${one}`));
  return (
    <>
      {groups.length === 0 ? (
        <Text>{t('fairness.no-groups')}</Text>
      ) : (
        <ChartFrame
          sentence={t(
            dots.some(({ isBeyond }) => isBeyond) ? 'fairness.sentence.open' : 'fairness.sentence',
            {
              everybody: shownFigure(words, measure, everyone),
            },
          )}
          table={{
            head: [t(`fairness.way.${way}`), t('fairness.people'), ...names, t('fairness.differs')],
            rows: [...rows, [...cellsOf(words, t('fairness.everybody'), everyone), '']],
          }}
        >
          <FairnessDots dots={dots} everybody={at(everyone[measure]) ?? 0} />
        </ChartFrame>
      )}
      {notShown > 0 && <Text size={200}>{t('fairness.not-shown', { count: notShown })}</Text>}
    </>
  );
};

const Told = ({ fairness }: { fairness: Fairness }) => {
  const styles = useStyles();
  const { t } = useWords();
  const [way, setWay] = useState<FairnessWay>('department');
  const [measure, setMeasure] = useState<Measure>('coverage');
  return (
    <>
      <Differences fairness={fairness} />
      <div className={styles.choices}>
        <ChoiceSelect
          label={t('fairness.way')}
          value={way}
          choices={fairnessWays.map((value) => ({ value, label: t(`fairness.way.${value}`) }))}
          onChange={setWay}
        />
        <ChoiceSelect
          label={t('fairness.measure')}
          value={measure}
          choices={measures.map((value) => ({ value, label: t(`fairness.measure.${value}`) }))}
          onChange={setMeasure}
        />
      </div>
      <FairnessChart fairness={fairness} way={way} measure={measure} />
    </>
  );
};

/** M11: does the round serve some parts of the organisation less well than others. */
export const FairnessPanel = ({ fairness }: { fairness: Figure<Fairness> }) => {
  const { t } = useWords();
  return (
    <Section title={t('fairness.title')} hint={t('fairness.hint')}>
      {fairness.kind === 'shown' ? <Told fairness={fairness.value} /> : <Text>{t('fairness.too-few')}</Text>}
    </Section>
  );
};
