import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { RosterRow } from '#core/contract/coordinator.ts';

type Named = Pick<RosterRow, 'id' | 'name' | 'department'>;

interface PersonPickerProps {
  label: string;
  people: readonly Named[];
  chosen: string | undefined;
  onOpen: () => void;
  onPick: (id: string | undefined) => void;
}

const offeredAtMost = 50;
const textOf = ({ name, department }: Named): string =>
  department === '' ? name : `${name} · ${department}`;
const isLike = (typed: string) => {
  const wanted = typed.trim().toLocaleLowerCase();
  return (person: Named): boolean => textOf(person).toLocaleLowerCase().includes(wanted);
};

/** Suggests people as one types a name. */
export const PersonPicker = ({ label, people, chosen, onOpen, onPick }: PersonPickerProps) => {
  const [typed, setTyped] = useState('');
  const offered = people.filter(isLike(typed)).slice(0, offeredAtMost);
  return (
    <Field label={label}>
      <Combobox
        value={typed}
        selectedOptions={chosen === undefined ? [] : [chosen]}
        onOpenChange={(_, { open }) => open && onOpen()}
        onChange={(event) => {
          setTyped(event.target.value);
          onPick(undefined);
        }}
        onOptionSelect={(_, { optionValue, optionText }) => {
          setTyped(optionText ?? '');
          onPick(optionValue);
        }}
      >
        {offered.map((person) => (
          <Option key={person.id} value={person.id} text={textOf(person)}>
            {textOf(person)}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
};
