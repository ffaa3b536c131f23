import { makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bars: {
    display: 'grid',
    // As wide as the longest of the numbers or words at the end, so that none breaks.
    gridTemplateColumns: 'minmax(84px, 18%) minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  row: { display: 'contents' },
  track: {
    height: '18px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    borderRadius: tokens.borderRadiusSmall,
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', minWidth: '2em' },
});

interface Bar {
  label: string;
  value: number;
  shown: string;
}

/** Horizontal bars against the longest of them. */
export const Bars = ({ bars }: { bars: readonly Bar[] }) => {
  const styles = useStyles();
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <div className={styles.bars}>
      {bars.map(({ label, value, shown }) => (
        <div key={label} className={styles.row}>
          <Text size={200}>{label}</Text>
          <div className={styles.track}>
            <div className={styles.bar} style={{ width: `${(value / most) * 100}%` }} />
          </div>
          <Text size={200} className={styles.number}>
            {shown}
          </Text>
        </div>
      ))}
    </div>
  );
};
