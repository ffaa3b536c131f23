import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowDownLeftRegular, ArrowUpRightRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  rows: { display: 'grid', gap: tokens.spacingVerticalM },
  row: { display: 'grid', gap: tokens.spacingVerticalXXS },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  bar: { height: '14px', minWidth: '2px', flexShrink: 0, borderRadius: tokens.borderRadiusSmall },
  wanted: { backgroundColor: tokens.colorPalettePumpkinBorderActive },
  taught: { backgroundColor: tokens.colorPaletteTealBorderActive },
  few: {
    backgroundColor: 'transparent',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
  },
  key: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  word: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

const sides = ['wanted', 'taught'] as const;
export type Side = (typeof sides)[number];

const arrows = { wanted: <ArrowDownLeftRegular />, taught: <ArrowUpRightRegular /> };

interface Bar {
  /** Undefined for fewer than five. */
  people: number | undefined;
  shown: string;
}

interface WantedBarsProps {
  words: Readonly<Record<Side, string>>;
  rows: readonly ({ name: string } & Readonly<Record<Side, Bar>>)[];
}

/** As long as what is told at least: fewer than five are a dashed box. */
const few = 4;
/** The arrow before a bar and the words behind it. */
const besides = '7em';

/** By thing two bars: pumpkin with an arrow in, wanted; teal with an arrow out, taught. */
export const WantedBars = ({ words, rows }: WantedBarsProps) => {
  const styles = useStyles();
  const most = rows.reduce((max, row) => Math.max(max, row.wanted.people ?? 0, row.taught.people ?? 0), 10);
  return (
    <div className={styles.rows}>
      <div className={styles.key}>
        {sides.map((side) => (
          <Text key={side} size={200} className={styles.word}>
            {arrows[side]} {words[side]}
          </Text>
        ))}
      </div>
      {rows.map((row) => (
        <div key={row.name} className={styles.row}>
          <Text size={200} weight="semibold">
            {row.name}
          </Text>
          {sides.map((side) => {
            const { people, shown } = row[side];
            return (
              <div key={side} className={styles.line}>
                {arrows[side]}
                <div
                  className={mergeClasses(styles.bar, people === undefined ? styles.few : styles[side])}
                  style={{ width: `calc((100% - ${besides}) * ${(people ?? few) / most})` }}
                />
                <Text size={200}>{shown}</Text>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
};
