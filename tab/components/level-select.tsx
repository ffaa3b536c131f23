import { Field, Select } from '@fluentui/react-components';
import type { Level } from '#core/people/profile.ts';
import { useWords } from '../lib/reader.tsx';

export const levels: readonly Level[] = [1, 2, 3, 4, 5];

interface LevelSelectProps {
  label: string;
  value: Level;
  onChange: (level: Level) => void;
  /** The levels to choose from, all five unless told. */
  among?: readonly Level[];
}

/** The five levels by what one does at each. */
export const LevelSelect = ({ label, value, onChange, among = levels }: LevelSelectProps) => {
  const { t } = useWords();
  return (
    <Field label={label} size="small">
      <Select
        value={String(value)}
        onChange={(_, data) => {
          const level = among.find((one) => String(one) === data.value);
          if (level !== undefined) onChange(level);
        }}
      >
        {among.map((one) => (
          <option key={one} value={one}>
            {t('skill-picker.level', { level: one, words: { key: `tab.skill-picker.level.${one}` } })}
          </option>
        ))}
      </Select>
    </Field>
  );
};
