import type { Funnel, InsightsSnapshot } from '#core/growth/insights.ts';
import { Bars } from '../../components/bars.tsx';
import { ChartFrame } from '../../components/chart-frame.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { Shown } from './shown.tsx';

const stages: readonly (keyof Funnel)[] = [
  'invited',
  'enrolled',
  'matched',
  'introduced',
  'met',
  'completed',
];

const FunnelChart = ({ funnel }: { funnel: Funnel }) => {
  const { t, number } = useWords();
  const bars = stages.map((stage) => ({
    label: t(`insights.funnel.${stage}`),
    value: funnel[stage],
    shown: number(funnel[stage]),
  }));
  return (
    <ChartFrame
      sentence={t('insights.funnel.sentence', {
        enrolled: funnel.enrolled,
        met: funnel.met,
        completed: funnel.completed,
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
