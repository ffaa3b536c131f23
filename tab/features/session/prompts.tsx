import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SessionPage } from '#core/contract/worksheets.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
});

/** W2: something to talk about, by the stage of the session and by one's own goals. */
export const Prompts = ({ page: { stage, prompts, aboutGoals } }: { page: SessionPage }) => {
  const styles = useStyles();
  const { t, both } = useWords();
  return (
    <Section title={t('session.prompts')} hint={t(`session.stage.${stage}`)}>
      <ul className={styles.list}>
        {[...prompts, ...aboutGoals].map((prompt) => (
          <li key={prompt.en}>
            <Text>{both(prompt)}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
};
