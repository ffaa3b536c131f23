import { funnelStages, type Funnel, type InsightsSnapshot } from '#core/growth/insights.ts';
import { Bars } from '../../components/bars.tsx';
import { ChartFrame } from '../../components/chart-frame.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { Shown } from './shown.tsx';

const FunnelChart = ({ funnel }: { funnel: Funnel }) => {
  const { t, number } = useWords();
  const told = (stage: keyof Funnel): string => {
    const people = funnel[stage];
    return people === undefined ? t('insights.funnel.few') : number(people);
  };
  const bars = funnelStages.map((stage) => ({
    label: t(`insights.funnel.${stage}`),
    value: funnel[stage] ?? 0,
    shown: told(stage),
  }));
  return (
    <ChartFrame
      sentence={t('insights.funnel.sentence', {
        enrolled: told('enrolled'),
        met: told('met'),
        completed: told('completed'),
      })}
      table={{
        head: [t('insights.funnel.stage'), t('insights.people')],
        rows: bars.map(({ label, shown }) => [label, shown]),
      }}
    >
      <Bars bars={bars} />
    </ChartFrame>
  );
};

/** L1 */
export const FunnelSection = ({ snapshot }: { snapshot: InsightsSnapshot }) => {
  const { t } = useWords();
  return (
    <Section title={t('insights.funnel')}>
      <Shown figure={snapshot.funnel}>{(funnel) => <FunnelChart funnel={funnel} />}</Shown>
    </Section>
  );
};
