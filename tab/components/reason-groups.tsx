import { makeStyles, Text, tokens, mergeClasses } from '@fluentui/react-components';
import {
  ArrowUpRightRegular,
  ArrowDownLeftRegular,
  CircleMultipleHintCheckmarkRegular,
  ArrowSwapRegular,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { PairReasons } from '#core/matching/pair-reasons.ts';
import { useWords } from '../lib/reader.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
  },
  group: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  give: { borderTop: `4px solid ${tokens.colorPaletteTealBorderActive}` },
  get: { borderTop: `4px solid ${tokens.colorPalettePumpkinBorderActive}` },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
  },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL },
});

type Kind = 'gives' | 'gets' | 'shares' | 'differs';

const icons: Readonly<Record<Kind, ReactNode>> = {
  gives: <ArrowUpRightRegular aria-hidden />,
  gets: <ArrowDownLeftRegular aria-hidden />,
  shares: <CircleMultipleHintCheckmarkRegular aria-hidden />,
  differs: <ArrowSwapRegular aria-hidden />,
};

const kinds: readonly Kind[] = ['gives', 'gets', 'shares', 'differs'];

/** Why these two: what each can give and get, what they share, where they differ. */
export const ReasonGroups = ({ reasons }: { reasons: PairReasons }) => {
  const styles = useStyles();
  const { t, say } = useWords();
  return (
    <div className={styles.grid}>
      {kinds
        .filter((kind) => reasons[kind].length > 0)
        .map((kind) => (
          <section
            key={kind}
            className={mergeClasses(
              styles.group,
              kind === 'gives' && styles.give,
              kind === 'gets' && styles.get,
            )}
          >
            <h3 className={styles.head}>
              {icons[kind]} {t(`match.${kind}`)}
            </h3>
            <ul className={styles.list}>
              {reasons[kind].map((reason) => (
                <li key={say(reason)}>
                  <Text>{say(reason)}</Text>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
};
