import { Dropdown, Field, Option } from '@fluentui/react-components';
import { asId, type ExperienceId } from '#core/shared/ids.ts';
import { experienceName, experiencesByName } from '../lib/catalogue.ts';
import { useWords } from '../lib/reader.tsx';

interface ExperienceSelectProps {
  label: string;
  placeholder: string;
  value: readonly string[];
  onChange: (experiences: string[]) => void;
}

/** Things lived through: several of the curated list. */
export const ExperienceSelect = ({ label, placeholder, value, onChange }: ExperienceSelectProps) => {
  const { locale } = useWords();
  const names = value.map((id) => experienceName(asId<ExperienceId>(id), locale));
  return (
    <Field label={label}>
      <Dropdown
        multiselect
        style={{ minWidth: 0 }}
        placeholder={placeholder}
        value={names.join(', ')}
        selectedOptions={[...value]}
        onOptionSelect={(_, { selectedOptions }) => onChange(selectedOptions.slice(0, 12))}
      >
        {experiencesByName(locale).map(({ id, name }) => (
          <Option key={id} value={id}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
};
