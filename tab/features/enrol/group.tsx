import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { FieldSource } from '#core/people/profile.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  quiet: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
});

interface GroupProps {
  name: 'teach' | 'learn' | 'languages' | 'notice';
  source?: FieldSource | undefined;
  children: ReactNode;
}

/** One group of the form, with where its values came from and who will see them. */
export const Group = ({ name, source, children }: GroupProps) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Section title={t(`enrol.${name}.title`)} hint={t(`enrol.${name}.hint`)}>
      {children}
      {source !== undefined && source !== 'you' && (
        <Text size={200} className={styles.quiet}>
          {t(`enrol.source.${source}`)}
        </Text>
      )}
      <Text size={200} className={styles.quiet}>
        <EyeRegular aria-hidden className={styles.icon} /> {t(`enrol.${name}.readers`)}
      </Text>
    </Section>
  );
};
