import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionPage, ToTryBody } from '#core/contract/worksheets.ts';
import { longestEntry } from '#core/worksheets/worksheet.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { Entry } from './entry.tsx';
import { SaveRow } from './save-row.tsx';
import { useSessionAct } from './use-session-act.ts';

const Form = ({ page }: { page: SessionPage }) => {
  const { t } = useWords();
  const saved = page.mine.toTry?.text ?? '';
  const [text, setText] = useState(saved);
  const save = useSessionAct<ToTryBody>(page, 'to-try');
  const toTry = text.trim();
  return (
    <>
      <Field label={t('session.to-try.label')}>
        <Textarea
          value={text}
          maxLength={longestEntry}
          rows={2}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <SaveRow
        label={t('session.to-try.save')}
        changed={toTry !== '' && toTry !== saved}
        isFirst={saved === '' && page.session.end <= page.now}
        saving={save}
        onSave={() => save.mutate({ toTry })}
      />
    </>
  );
};

/** W1: afterwards each writes the one thing to try. */
export const ToTry = ({ page }: { page: SessionPage }) => {
  const { t } = useWords();
  const { toTry } = page.mine;
  if (page.session.start > page.now || (!page.open && toTry === undefined)) return null;
  return (
    <Section title={t('session.to-try')} {...(page.open ? { hint: t('session.to-try.hint') } : {})}>
      {page.open ? (
        <Form page={page} />
      ) : (
        <Entry label={t('session.to-try.label')} text={toTry?.text ?? ''} />
      )}
    </Section>
  );
};
