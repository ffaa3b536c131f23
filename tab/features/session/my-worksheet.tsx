import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { SessionPage, WorksheetBody } from '#core/contract/worksheets.ts';
import { longestEntry } from '#core/worksheets/worksheet.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { Entry } from './entry.tsx';
import { SaveRow } from './save-row.tsx';
import { useSessionAct } from './use-session-act.ts';

const parts = ['challenge', 'question'] as const;
const blank: WorksheetBody = { challenge: '', question: '' };

const Form = ({ page }: { page: SessionPage }) => {
  const { t } = useWords();
  const saved = page.mine.before ?? blank;
  const [body, setBody] = useState(saved);
  const save = useSessionAct<WorksheetBody>(page, 'worksheet');
  const written = { challenge: body.challenge.trim(), question: body.question.trim() };
  const isWhole = parts.every((part) => written[part] !== '');
  const isChanged = parts.some((part) => written[part] !== saved[part]);
  return (
    <>
      {parts.map((part) => (
        <Field key={part} label={t(`session.${part}`)} hint={t(`session.${part}.hint`)}>
          <Textarea
            value={body[part]}
            maxLength={longestEntry}
            rows={3}
            onChange={(_, { value }) => setBody({ ...body, [part]: value })}
          />
        </Field>
      ))}
      <SaveRow
        label={t('session.save')}
        changed={isWhole && isChanged}
        isFirst={page.mine.before === undefined}
        saving={save}
        onSave={() => save.mutate(written)}
      />
    </>
  );
};

/** W1: one challenge and one question, in two minutes; once the session is over they are for reading. */
export const MyWorksheet = ({ page }: { page: SessionPage }) => {
  const { t } = useWords();
  const { before } = page.mine;
  const isToWrite = page.open && page.session.end > page.now;
  if (!isToWrite && before === undefined) return null;
  return (
    <Section title={t('session.mine')} {...(isToWrite ? { hint: t('session.mine.hint') } : {})}>
      {isToWrite ? (
        <Form page={page} />
      ) : (
        parts.map((part) => <Entry key={part} label={t(`session.${part}`)} text={before?.[part] ?? ''} />)
      )}
    </Section>
  );
};
