import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { SkillId } from '#core/shared/ids.ts';
import { skillFromText, skillName, skillsLike } from '../lib/catalogue.ts';
import { useWords } from '../lib/reader.tsx';

interface SkillPickerProps {
  label: string;
  placeholder: string;
  /** Chosen already: not offered again. */
  without: readonly string[];
  onPick: (skill: SkillId) => void;
}

/** Suggests skills as one types; what the catalogue does not know may be added in one's own words. */
export const SkillPicker = ({ label, placeholder, without, onPick }: SkillPickerProps) => {
  const { t, locale } = useWords();
  const [typed, setTyped] = useState('');
  const known = skillsLike(typed, locale).filter((id) => !without.includes(id));
  const own = typed.trim() === '' ? undefined : skillFromText(typed);
  const offered =
    own !== undefined && !known.includes(own) && !without.includes(own) ? [...known, own] : known;

  const pick = (id: string | undefined) => {
    const skill = offered.find((one) => one === id);
    if (skill === undefined) return;
    onPick(skill);
    setTyped('');
  };

  return (
    <Field label={label}>
      <Combobox
        freeform
        placeholder={placeholder}
        value={typed}
        selectedOptions={[]}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_, { optionValue }) => pick(optionValue)}
      >
        {offered.map((id) => {
          const name = skillName(id, locale);
          const text = id.startsWith('custom:') ? t('skill-picker.own', { name }) : name;
          return (
            <Option key={id} value={id} text={name}>
              {text}
            </Option>
          );
        })}
      </Combobox>
    </Field>
  );
};
