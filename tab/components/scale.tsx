import { Field, Radio, RadioGroup } from '@fluentui/react-components';

interface ScaleProps {
  label: string;
  /** From the lowest to the highest: what each value is called. */
  options: readonly { value: number; label: string }[];
  value: number | undefined;
  onChange: (value: number) => void;
  hint?: string;
  required?: boolean;
}

/** One answer on a short scale. */
export const Scale = ({ label, options, value, onChange, hint, required }: ScaleProps) => (
  <Field label={label} {...(hint === undefined ? {} : { hint })} required={required ?? false}>
    <RadioGroup
      layout="horizontal"
      style={{ flexWrap: 'wrap' }}
      value={value === undefined ? '' : String(value)}
      onChange={(_, data) => onChange(Number(data.value))}
    >
      {options.map((option) => (
        <Radio key={option.value} value={String(option.value)} label={option.label} />
      ))}
    </RadioGroup>
  </Field>
);
