import { useId, useState } from 'react';
import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PromptsBody, PromptsView } from '#core/contract/worksheets.ts';
import { longestPrompt, promptsAtMost, promptStages } from '#core/worksheets/conversation-prompts.ts';
import type { Bilingual } from '#core/shared/message.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Reading } from '../../components/reading.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';
import { useRead } from '../../lib/use-read.ts';

const useStyles = makeStyles({
  stage: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'grid',
    gap: tokens.spacingVerticalM,
  },
  name: { padding: 0, marginBottom: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  prompt: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  field: { width: '100%' },
});

interface StageProps {
  name: string;
  value: readonly Bilingual[];
  suggested: readonly Bilingual[];
  onChange: (value: Bilingual[]) => void;
}

const Stage = ({ name, value, suggested, onChange }: StageProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const id = useId();
  return (
    <fieldset className={styles.stage} aria-labelledby={id}>
      <Text as="h3" id={id} weight="semibold" className={styles.name}>
        {name}
      </Text>
      {value.map((prompt, index) => (
        // A question has no name of its own: its place is all there is.
        <div key={index} className={styles.prompt}>
          <div className={styles.field}>
            <BilingualField
              label={t('prompts.question', { number: index + 1 })}
              value={prompt}
              max={longestPrompt}
              isLong
              onChange={(changed) => onChange(value.map((one, at) => (at === index ? changed : one)))}
            />
          </div>
          {value.length > 1 && (
            <Button
              appearance="subtle"
              size="small"
              onClick={() => onChange(value.filter((_, at) => at !== index))}
            >
              {t('prompts.remove', { number: index + 1 })}
            </Button>
          )}
        </div>
      ))}
      <div className={styles.row}>
        {value.length < promptsAtMost && (
          <Button onClick={() => onChange([...value, { en: '', fr: '' }])}>{t('prompts.add')}</Button>
        )}
        <Button appearance="subtle" onClick={() => onChange([...suggested])}>
          {t('prompts.suggested')}
        </Button>
      </div>
    </fieldset>
  );
};

const isComplete = (body: PromptsBody): boolean =>
  promptStages.every((stage) => body[stage].every(({ en, fr }) => en.trim() !== '' && fr.trim() !== ''));

const bodyOf = ({ prompts }: PromptsView): PromptsBody => ({
  'getting-to-know': [...prompts['getting-to-know']],
  working: [...prompts.working],
  closing: [...prompts.closing],
});

const Form = ({ programme, view }: { programme: string; view: PromptsView }) => {
  const styles = useStyles();
  const { t } = useWords();
  const [body, setBody] = useState(() => bodyOf(view));
  const [saved, setSaved] = useState(body);
  const path = `programmes/${programme}`;
  const save = useAct<PromptsBody>({
    method: 'PUT',
    path: `${path}/prompts`,
    answers: `${path}/prompts`,
    changes: [`${path}/audit`],
    onDone: () => setSaved(body),
  });
  return (
    <>
      {promptStages.map((stage) => (
        <Stage
          key={stage}
          name={t(`prompts.stage.${stage}`)}
          value={body[stage]}
          suggested={view.suggested[stage]}
          onChange={(value) => setBody({ ...body, [stage]: value })}
        />
      ))}
      <ProblemBar error={save.error} />
      <div className={styles.row}>
        <Button
          disabled={save.isPending || body === saved || !isComplete(body)}
          onClick={() => save.mutate(body)}
        >
          {t('prompts.save')}
        </Button>
        {save.isSuccess && body === saved && <Text role="status">{t('app.saved')}</Text>}
      </div>
    </>
  );
};

/** W2: what pairs are offered to talk about, in both languages; the form comes when it is asked for. */
export const PromptsSection = ({ programme }: { programme: string }) => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const view = useRead<PromptsView>(`programmes/${programme}/prompts`, { enabled: isOpen });
  return (
    <Section title={t('prompts.title')} hint={t('prompts.hint')}>
      {isOpen ? (
        <Reading of={view}>{(found) => <Form programme={programme} view={found} />}</Reading>
      ) : (
        <Button style={{ alignSelf: 'start' }} onClick={() => setIsOpen(true)}>
          {t('prompts.edit')}
        </Button>
      )}
    </Section>
  );
};
