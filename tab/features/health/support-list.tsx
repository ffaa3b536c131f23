import { Badge, Button, Field, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { HealthView } from '#core/contract/coordinator.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  action: { justifySelf: 'start' },
});

type Request = HealthView['support'][number];

const Reply = ({ programme, request }: { programme: string; request: Request }) => {
  const styles = useStyles();
  const { t } = useWords();
  const [text, setText] = useState('');
  const path = `programmes/${programme}`;
  const send = useAct<{ text: string }>({
    path: `${path}/support/${request.id}/answer`,
    changes: [`${path}/health`, 'programmes'],
  });
  return (
    <>
      <Field label={t('health.support.reply', { name: request.from })}>
        <Textarea value={text} maxLength={1000} onChange={(_, { value }) => setText(value)} />
      </Field>
      <ProblemBar error={send.error} />
      <Button
        className={styles.action}
        disabled={text.trim() === '' || send.isPending}
        onClick={() => send.mutate({ text: text.trim() })}
      >
        {t('health.support.send')}
      </Button>
    </>
  );
};

/** W5: who asked, what, and by when a reply was promised. */
export const SupportList = ({ programme, view }: { programme: string; view: HealthView }) => {
  const styles = useStyles();
  const { t, day, relative } = useWords();
  if (view.support.length === 0) return null;
  const openFirst = [...view.support].sort((a, b) => Number(a.answered) - Number(b.answered));
  return (
    <Section title={t('health.support')}>
      {openFirst.map((request) => (
        <div key={request.id} className={styles.item}>
          <Text weight="semibold">{request.from}</Text>
          <Text>{request.text}</Text>
          {request.answered ? (
            <Badge appearance="tint" color="success" className={styles.action}>
              {t('health.support.answered')}
            </Badge>
          ) : (
            <>
              <Text>
                {t('health.support.by', {
                  day: day(request.replyBy),
                  relative: relative(request.replyBy, view.now),
                })}
              </Text>
              <Reply programme={programme} request={request} />
            </>
          )}
        </div>
      ))}
    </Section>
  );
};
