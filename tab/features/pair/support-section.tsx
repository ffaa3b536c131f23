import { Button, Field, MessageBar, MessageBarBody, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { PairView, SupportReceipt } from '#core/contract/participant.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

/** W5: goes to a named coordinator with a promised date; the partner never sees it. */
export const SupportSection = ({ pair }: { pair: PairView }) => {
  const { t, day } = useWords();
  const [text, setText] = useState('');
  const send = useAct<{ text: string; pair: string }, SupportReceipt>({
    path: `programmes/${pair.programme.id}/support`,
    onDone: () => setText(''),
  });
  const receipt = send.data;
  return (
    <Section title={t('pair.support')} hint={t('pair.support.hint')}>
      {receipt !== undefined && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {t('pair.support.sent', { name: receipt.coordinatorName, day: day(receipt.replyBy) })}
          </MessageBarBody>
        </MessageBar>
      )}
      <Field label={t('pair.support.what')}>
        <Textarea value={text} maxLength={1000} onChange={(_, { value }) => setText(value)} />
      </Field>
      <ProblemBar error={send.error} />
      <Button
        style={{ alignSelf: 'start' }}
        disabled={text.trim() === '' || send.isPending}
        onClick={() => send.mutate({ text: text.trim(), pair: pair.id })}
      >
        {t('pair.support.ask')}
      </Button>
    </Section>
  );
};
