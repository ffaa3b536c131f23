import { makeStyles, mergeClasses, tokens, Text } from '@fluentui/react-components';
import { useWords } from '../lib/reader.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: 0,
    margin: 0,
    listStyleType: 'none',
    flexWrap: 'wrap',
  },
  step: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
  now: { color: tokens.colorNeutralForeground1 },
  dot: {
    width: '24px',
    height: '24px',
    borderRadius: tokens.borderRadiusCircular,
    display: 'grid',
    placeItems: 'center',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: tokens.fontSizeBase200,
  },
  dotNow: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorBrandBackground}`,
  },
});

const steps = [1, 2, 3] as const;

/** Where am I of the three steps of good peer mentoring. */
export const StepBar = ({ step }: { step: 1 | 2 | 3 }) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <ol className={styles.list} aria-label={t('app.step.of', { step, name: t(`app.step.${step}`) })}>
      {steps.map((one) => (
        <li
          key={one}
          className={mergeClasses(styles.step, one === step && styles.now)}
          aria-current={one === step ? 'step' : undefined}
        >
          <span className={mergeClasses(styles.dot, one === step && styles.dotNow)}>{one}</span>
          <Text size={200} weight={one === step ? 'semibold' : 'regular'}>
            {t(`app.step.${one}`)}
          </Text>
        </li>
      ))}
    </ol>
  );
};
