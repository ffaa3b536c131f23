import { Field, Select } from '@fluentui/react-components';

interface ChoiceSelectProps<Value extends string> {
  label: string;
  value: Value;
  choices: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}

/** A long choice is cut off on a narrow phone, where it would push the page sideways. */
const mayShrink = { minWidth: 0 };

/** One of a few known values. */
export const ChoiceSelect = <Value extends string>({
  label,
  value,
  choices,
  onChange,
}: ChoiceSelectProps<Value>) => (
  <Field label={label} style={mayShrink}>
    <Select
      root={{ style: mayShrink }}
      style={mayShrink}
      value={value}
      onChange={(_, data) => {
        const chosen = choices.find((one) => one.value === data.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {choices.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </Select>
  </Field>
);
