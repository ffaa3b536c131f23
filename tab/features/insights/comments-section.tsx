import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalS },
  comment: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** L7: shuffled, without names, only above the threshold. */
export const CommentsSection = ({ comments }: { comments: readonly string[] }) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Section title={t('insights.comments')} hint={t('insights.comments.hint')}>
      {comments.length === 0 ? (
        <Text>{t('insights.too-few')}</Text>
      ) : (
        <ul className={styles.list}>
          {comments.map((comment) => (
            <li key={comment} className={styles.comment}>
              <Text>{comment}</Text>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
