import type { InsightsView } from '#core/contract/coordinator.ts';
import { waysFound } from '#core/matching/way-of-pairing.ts';
import { Bars } from '../../components/bars.tsx';
import { ChartFrame } from '../../components/chart-frame.tsx';
import { Section } from '../../components/section.tsx';
import { useWords, type Words } from '../../lib/reader.tsx';

type Round = NonNullable<InsightsView['ways']>[number];

const nameOf = ({ publishedAt, way }: Round, { t, date }: Words): string =>
  t('way.found.of', { day: date(publishedAt), way: t(`way.${way}`) });

const sentenceOf = (round: Round, words: Words): string => {
  const { t, number } = words;
  const { told, answered } = round.tally;
  if (told.right === undefined) return t('way.found.sentence-few', { round: nameOf(round, words) });
  const said = { round: nameOf(round, words), right: number(told.right) };
  return answered === undefined
    ? t('way.found.sentence', said)
    : t('way.found.sentence-of', { ...said, answered: number(answered) });
};

const Chart = ({ rounds, latest }: { rounds: readonly Round[]; latest: Round }) => {
  const words = useWords();
  const { t, number } = words;
  const told = (people: number | undefined) => (people === undefined ? t('way.not-shown') : number(people));
  return (
    <ChartFrame
      sentence={sentenceOf(latest, words)}
      table={{
        head: [
          t('way.found.round'),
          ...waysFound.map((found) => t(`way.found.${found}`)),
          t('way.found.answered'),
        ],
        rows: rounds.map((round) => [
          nameOf(round, words),
          ...waysFound.map((found) => told(round.tally.told[found])),
          told(round.tally.answered),
        ]),
      }}
    >
      <Bars
        bars={rounds.map((round) => ({
          label: nameOf(round, words),
          value: round.tally.told.right ?? 0,
          shown: told(round.tally.told.right),
        }))}
      />
    </ChartFrame>
  );
};

/** M7: of each round, by its way of pairing, how many found that right; the latest first. */
export const WaysSection = ({ rounds = [] }: { rounds: InsightsView['ways'] }) => {
  const { t } = useWords();
  const [latest] = rounds;
  return latest === undefined ? null : (
    <Section title={t('way.found.title')}>
      <Chart rounds={rounds} latest={latest} />
    </Section>
  );
};
