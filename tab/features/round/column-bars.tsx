import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';

const height = 96;

const useStyles = makeStyles({
  chart: { display: 'grid', gap: tokens.spacingVerticalXS, alignContent: 'space-between' },
  bars: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  column: { flex: '1 1 0', display: 'grid', justifyItems: 'center', minWidth: 0, maxWidth: '48px' },
  bar: {
    width: '100%',
    minHeight: '2px',
    backgroundColor: tokens.colorPaletteTealBorderActive,
    borderRadius: tokens.borderRadiusSmall,
  },
  first: { backgroundColor: tokens.colorCompoundBrandBackground },
});

interface ColumnBarsProps {
  title: string;
  bars: readonly { label: string; /** 0…1 */ share: number; shown: string }[];
}

/** Upright bars of a few shares beside each other, the first in the colour of the brand. */
export const ColumnBars = ({ title, bars }: ColumnBarsProps) => {
  const styles = useStyles();
  return (
    <div className={styles.chart}>
      <Text size={200}>{title}</Text>
      <div className={styles.bars}>
        {bars.map(({ label, share, shown }, index) => (
          <div key={label} className={styles.column}>
            <Text size={200}>{shown}</Text>
            <div
              className={mergeClasses(styles.bar, index === 0 && styles.first)}
              style={{ height: `${share * height}px` }}
            />
            <Text size={200}>{label}</Text>
          </div>
        ))}
      </div>
    </div>
  );
};
