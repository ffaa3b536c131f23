import { makeStyles, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
  },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface SectionProps {
  title: string;
  /** One quiet sentence under the title. */
  hint?: string;
  children: ReactNode;
}

/** One matter of a screen under its heading. */
export const Section = ({ title, hint, children }: SectionProps) => {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle1 as="h2" id={id} className={styles.title}>
        {title}
      </Subtitle1>
      {hint !== undefined && <Text className={styles.hint}>{hint}</Text>}
      {children}
    </section>
  );
};
