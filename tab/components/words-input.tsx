import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

interface WordsInputProps {
  label: string;
  hint: string;
  value: readonly string[];
  onChange: (words: string[]) => void;
}

const split = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];

/** A few short texts, separated by commas. */
export const WordsInput = ({ label, hint, value, onChange }: WordsInputProps) => {
  const [typed, setTyped] = useState(value.join(', '));
  return (
    <Field label={label} hint={hint}>
      <Input
        value={typed}
        onChange={(_, data) => {
          setTyped(data.value);
          onChange(split(data.value).slice(0, 20));
        }}
      />
    </Field>
  );
};
