import { makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  label: { color: tokens.colorNeutralForeground2 },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

/** What somebody wrote, under what was asked. */
export const Entry = ({ label, text }: { label: string; text: string }) => {
  const styles = useStyles();
  return (
    <div className={styles.entry}>
      <Text size={200} className={styles.label}>
        {label}
      </Text>
      <Text className={styles.text}>{text}</Text>
    </div>
  );
};
