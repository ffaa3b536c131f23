import { Text } from '@fluentui/react-components';
import type { ProgrammeView } from '#core/contract/coordinator.ts';
import { preferableWays } from '#core/matching/way-of-pairing.ts';
import { Bars } from '../../components/bars.tsx';
import { ChartFrame } from '../../components/chart-frame.tsx';
import { useWords } from '../../lib/reader.tsx';

type Tally = NonNullable<ProgrammeView['preferredWays']>;

const Chart = ({ tally: { told, answered, takenAt } }: { tally: Tally }) => {
  const { t, number, date } = useWords();
  const bars = preferableWays.map((way) => {
    const people = told[way];
    const shown = people === undefined ? t('way.not-shown') : number(people);
    return { label: t(`way.${way}`), value: people ?? 0, shown };
  });
  const most = bars.reduce((one, other) => (other.value > one.value ? other : one));
  const named = { way: most.label, people: most.shown };
  return (
    <>
      <ChartFrame
        sentence={
          answered === undefined
            ? t('way.preferred.most', named)
            : t('way.preferred.most-of', { ...named, answered: number(answered) })
        }
        table={{
          head: [t('way.label'), t('way.people')],
          rows: bars.map(({ label, shown }) => [label, shown]),
        }}
      >
        <Bars bars={bars} />
      </ChartFrame>
      <Text size={200}>{t('way.taken', { day: date(takenAt) })}</Text>
    </>
  );
};

/** M7: what people would like, where the coordinator chooses; counts alone, and nothing under five (L7). */
export const PreferredWays = ({ tally }: { tally: Tally | undefined }) => {
  const { t } = useWords();
  return (
    <>
      <Text weight="semibold">{t('way.preferred')}</Text>
      {tally === undefined ? <Text>{t('way.preferred.few')}</Text> : <Chart tally={tally} />}
    </>
  );
};
