import { Field, SpinButton } from '@fluentui/react-components';

interface NumberFieldProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  onChange: (value: number) => void;
}

/** A whole number within bounds, typed or stepped. */
export const NumberField = ({ label, value, min, max, step = 1, onChange }: NumberFieldProps) => (
  <Field label={label}>
    <SpinButton
      value={value}
      min={min}
      max={max}
      step={step}
      onChange={(_, data) => {
        const typed = data.value ?? Number(data.displayValue);
        if (Number.isInteger(typed)) onChange(Math.min(max, Math.max(min, typed)));
      }}
    />
  </Field>
);
