import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TwoCircles } from './two-circles.tsx';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalXXL,
  },
  title: { marginBlock: 0, textAlign: 'center' },
  text: { color: tokens.colorNeutralForeground2, maxWidth: '52ch', textAlign: 'center' },
});

/** What would stand here, why it does not yet, what to do. */
export const Empty = ({ title, text, children }: { title: string; text: string; children?: ReactNode }) => {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <TwoCircles size={56} />
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {title}
      </Text>
      <Text className={styles.text}>{text}</Text>
      {children}
    </div>
  );
};
