import { Card, makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  card: { gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL, overflow: 'visible' },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface SectionProps {
  title: string;
  /** One quiet sentence under the title. */
  hint?: string;
  children: ReactNode;
}

export const Section = ({ title, hint, children }: SectionProps) => {
  const styles = useStyles();
  const id = useId();
  return (
    <Card className={styles.card} role="region" aria-labelledby={id} focusMode="off">
      <Subtitle1 as="h2" id={id} className={styles.title}>
        {title}
      </Subtitle1>
      {hint !== undefined && <Text className={styles.hint}>{hint}</Text>}
      {children}
    </Card>
  );
};
