import { makeStyles, tokens } from '@fluentui/react-components';
import type { RoundView } from '#core/contract/coordinator.ts';
import { ChartFrame } from '../../components/chart-frame.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { arcsOf, chartHeight, line, shortName, width } from './arcs.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  chart: { display: 'block', minWidth: '260px', width: '100%', maxWidth: '460px' },
  dot: { fill: tokens.colorNeutralForeground2 },
  name: { fill: tokens.colorNeutralForeground1, fontSize: '12px' },
  arc: { fill: 'none', stroke: tokens.colorPaletteTealBorderActive, strokeOpacity: 0.7 },
});

/** Departments in a column, pairs between them as arcs: the thicker, the more pairs. */
export const DepartmentArcs = ({ departments }: Pick<RoundView, 'departments'>) => {
  const styles = useStyles();
  const { t, number } = useWords();
  const { nodes, arcs } = arcsOf(departments);
  const across = departments.filter(({ a, b }) => a !== b).reduce((sum, { pairs }) => sum + pairs, 0);
  const all = departments.reduce((sum, { pairs }) => sum + pairs, 0);
  return (
    <Section title={t('round.map')}>
      <ChartFrame
        sentence={t('round.map.sentence', { across, all })}
        table={{
          head: [t('round.map.a'), t('round.map.b'), t('round.pairs')],
          rows: departments.map(({ a, b, pairs }) => [a, b, number(pairs)]),
        }}
      >
        <div className={styles.scroll}>
          <svg className={styles.chart} viewBox={`0 0 ${width} ${chartHeight(nodes.length)}`}>
            {arcs.map(({ key, path, thickness }) => (
              <path key={key} className={styles.arc} d={path} strokeWidth={thickness} />
            ))}
            {nodes.map(({ name, y }) => (
              <g key={name}>
                <circle className={styles.dot} cx={line} cy={y} r="4" />
                <text className={styles.name} x={line - 10} y={y + 4} textAnchor="end">
                  {shortName(name)}
                </text>
              </g>
            ))}
          </svg>
        </div>
      </ChartFrame>
    </Section>
  );
};
