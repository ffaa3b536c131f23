import { makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  rows: { display: 'grid', gap: tokens.spacingVerticalXS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(84px, 24%) 1fr minmax(3em, auto)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  name: { overflowWrap: 'anywhere' },
  line: { display: 'block', width: '100%', height: '22px', overflow: 'visible' },
  axis: { stroke: tokens.colorNeutralStroke2 },
  everybody: { stroke: tokens.colorNeutralForeground2, strokeWidth: '2px' },
  within: { fill: tokens.colorPaletteTealBorderActive },
  beyond: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPalettePumpkinBorderActive,
    strokeWidth: '4px',
  },
  value: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

export interface FairnessDot {
  name: string;
  /** 0…1 of the line; undefined where it is not told. */
  at: number | undefined;
  shown: string;
  isBeyond: boolean;
}

const percent = (at: number): string => `${Math.min(1, Math.max(0, at)) * 100}%`;

const DotLine = ({ dot, everybody }: { dot: FairnessDot; everybody: number }) => {
  const styles = useStyles();
  return (
    <svg className={styles.line}>
      <line className={styles.axis} x1="0%" x2="100%" y1="11" y2="11" />
      <line className={styles.everybody} x1={percent(everybody)} x2={percent(everybody)} y1="2" y2="20" />
      {dot.at !== undefined && (
        <circle className={dot.isBeyond ? styles.beyond : styles.within} cx={percent(dot.at)} cy="11" r="6" />
      )}
    </svg>
  );
};

/** One dot a group; the upright line is everybody. An open, thick dot: further off than chance would explain. */
export const FairnessDots = ({ dots, everybody }: { dots: readonly FairnessDot[]; everybody: number }) => {
  const styles = useStyles();
  return (
    <div className={styles.rows}>
      {dots.map((dot) => (
        <div key={dot.name} className={styles.row}>
          <Text size={200} className={styles.name}>
            {dot.name}
          </Text>
          <DotLine dot={dot} everybody={everybody} />
          <Text size={200} className={styles.value}>
            {dot.shown}
          </Text>
        </div>
      ))}
    </div>
  );
};
