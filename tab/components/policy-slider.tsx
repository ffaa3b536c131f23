import { makeStyles, Slider, Text, tokens } from '@fluentui/react-components';
import { useWords } from '../lib/reader.tsx';

const useStyles = makeStyles({
  ends: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  value: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  end: { textAlign: 'right' },
});

interface PolicySliderProps {
  /** 0 exchange skills … 100 new perspectives (M2). */
  value: number;
  onChange: (value: number) => void;
}

export const PolicySlider = ({ value, onChange }: PolicySliderProps) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <div>
      <Slider
        style={{ width: '100%', minWidth: 0 }}
        min={0}
        max={100}
        step={5}
        value={value}
        aria-label={t('policy.label')}
        aria-valuetext={t('policy.value', { value })}
        onChange={(_, data) => onChange(data.value)}
      />
      <div className={styles.ends}>
        <Text>{t('policy.skills')}</Text>
        <Text aria-hidden className={styles.value}>
          {t('policy.of', { value })}
        </Text>
        <Text className={styles.end}>{t('policy.perspectives')}</Text>
      </div>
    </div>
  );
};
