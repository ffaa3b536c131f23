import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { GrowthFigure } from '#core/growth/insights.ts';

const useStyles = makeStyles({
  rows: { display: 'grid', gap: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(90px, 20%) 1fr',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  line: { display: 'block', width: '100%', height: '26px', overflow: 'visible' },
  axis: { stroke: tokens.colorNeutralStroke2 },
  interval: { stroke: tokens.colorPaletteTealBorderActive, strokeOpacity: 0.45, strokeWidth: '7px' },
  change: { stroke: tokens.colorNeutralForeground3, strokeWidth: '2px' },
  before: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '2px',
  },
  after: { fill: tokens.colorPaletteTealBorderActive },
  scale: { display: 'flex', justifyContent: 'space-between', color: tokens.colorNeutralForeground3 },
});

export interface DotRow {
  label: string;
  figure: GrowthFigure;
}

/** Where a level 1…5 lies on the line. */
const at = (level: number): string => `${((Math.min(5, Math.max(1, level)) - 1) / 4) * 100}%`;

const DotLine = ({ figure }: { figure: GrowthFigure }) => {
  const styles = useStyles();
  const { meanBefore, meanAfter, ci95 } = figure;
  return (
    <svg className={styles.line}>
      <line className={styles.axis} x1="0%" x2="100%" y1="13" y2="13" />
      <line
        className={styles.interval}
        x1={at(meanBefore + ci95[0])}
        x2={at(meanBefore + ci95[1])}
        y1="13"
        y2="13"
      />
      <line className={styles.change} x1={at(meanBefore)} x2={at(meanAfter)} y1="13" y2="13" />
      <circle className={styles.before} cx={at(meanBefore)} cy="13" r="6" />
      <circle className={styles.after} cx={at(meanAfter)} cy="13" r="7" />
    </svg>
  );
};

/** Open dot: before. Full dot: after. Band: where the mean after lies with 95 % confidence. */
export const PairedDots = ({ rows }: { rows: readonly DotRow[] }) => {
  const styles = useStyles();
  return (
    <div className={styles.rows}>
      {rows.map(({ label, figure }) => (
        <div key={label} className={styles.row}>
          <Text size={200}>{label}</Text>
          <DotLine figure={figure} />
        </div>
      ))}
      <div className={styles.row}>
        <span />
        <Text size={200} className={styles.scale}>
          {[1, 2, 3, 4, 5].map((level) => (
            <span key={level}>{level}</span>
          ))}
        </Text>
      </div>
    </div>
  );
};
