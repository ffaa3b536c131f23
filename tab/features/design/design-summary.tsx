import { Text } from '@fluentui/react-components';
import { wayOf } from '#core/matching/way-of-pairing.ts';
import type { ProgrammeView } from '#core/contract/coordinator.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { startOfDay } from '../../lib/zoned-day.ts';

/** The design once it is open: it stands as it was announced. */
export const DesignSummary = ({ programme: { design } }: Pick<ProgrammeView, 'programme'>) => {
  const { t, both, say, number, date, timeZone } = useWords();
  const { format } = design;
  return (
    <Section title={t('design.summary')}>
      <Text>{t(`programmes.template.${design.template}`)}</Text>
      <Text>
        {say({
          key: 'tab.app.format',
          params: {
            count: format.sessions,
            minutes: format.durationMinutes,
            cadence: { key: `tab.app.cadence.${format.cadence}` },
          },
        })}
      </Text>
      <Text>{t(`way.${wayOf(design)}.means`)}</Text>
      {(design.breaks ?? []).map((one) => (
        <Text key={one.from}>
          {t('design.break.line', {
            name: both(one.name),
            from: date(startOfDay(one.from, timeZone)),
            to: date(startOfDay(one.to, timeZone)),
          })}
        </Text>
      ))}
      {design.objectives.map((objective) => (
        <Text key={objective.id}>
          {t('design.objective.line', {
            title: both(objective.title),
            baseline: number(objective.baseline),
            target: number(objective.target),
            unit: objective.unit,
          })}
        </Text>
      ))}
    </Section>
  );
};
