import { Field, Select } from '@fluentui/react-components';
import type { Level } from '#core/people/profile.ts';
import { useWords } from '../lib/reader.tsx';

const levels: readonly Level[] = [1, 2, 3, 4, 5];

interface LevelSelectProps {
  label: string;
  value: Level;
  onChange: (level: Level) => void;
  /** Only levels above this one. */
  above?: Level;
}

/** The five levels by what one does at each. */
export const LevelSelect = ({ label, value, onChange, above }: LevelSelectProps) => {
  const { t } = useWords();
  return (
    <Field label={label} size="small">
      <Select
        value={String(value)}
        onChange={(_, data) => {
          const level = levels.find((one) => String(one) === data.value);
          if (level !== undefined) onChange(level);
        }}
      >
        {levels
          .filter((one) => above === undefined || one > above)
          .map((one) => (
            <option key={one} value={one}>
              {t('skill-picker.level', { level: one, words: { key: `tab.skill-picker.level.${one}` } })}
            </option>
          ))}
      </Select>
    </Field>
  );
};
