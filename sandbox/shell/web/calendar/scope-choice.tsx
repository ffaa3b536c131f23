import { Field, Radio, RadioGroup } from '@fluentui/react-components';

const scopes = ['one', 'series'] as const;

/** What is meant: one session, or the series it is part of. */
export type Scope = (typeof scopes)[number];

const names: Readonly<Record<Scope, string>> = { one: 'This one', series: 'The whole series' };

export const ScopeChoice = ({ scope, onScope }: { scope: Scope; onScope: (scope: Scope) => void }) => (
  <Field label="What you do is meant for">
    <RadioGroup
      layout="horizontal"
      style={{ flexWrap: 'wrap' }}
      value={scope}
      onChange={(_, { value }) => onScope(scopes.find((one) => one === value) ?? 'one')}
    >
      {scopes.map((one) => (
        <Radio key={one} value={one} label={names[one]} />
      ))}
    </RadioGroup>
  </Field>
);
