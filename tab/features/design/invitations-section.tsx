import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { InvitationReport } from '#core/contract/coordinator.ts';
import { CsvFile } from './csv-file.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
});

const Report = ({ report }: { report: InvitationReport }) => {
  const { t } = useWords();
  return (
    <MessageBar intent={report.problems.length === 0 ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        {t('design.invite.done', { count: report.invited })}
        {report.problems.length > 0 && (
          <ul>
            {report.problems.map(({ line, why }) => (
              <li key={line}>{t('design.invite.problem', { line, why: t(`design.invite.why.${why}`) })}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
};

/** P1: an invitation only invites. */
export const InvitationsSection = ({ programme }: { programme: string }) => {
  const styles = useStyles();
  const { t } = useWords();
  const [csv, setCsv] = useState('');
  const path = `programmes/${programme}`;
  const send = useAct<{ csv: string }, InvitationReport>({
    path: `${path}/invitations`,
    changes: [`${path}/people`, path],
    onDone: () => setCsv(''),
  });
  return (
    <Section title={t('design.invite')} hint={t('design.invite.hint')}>
      {send.data !== undefined && <Report report={send.data} />}
      <Field label={t('design.invite.addresses')}>
        <Textarea value={csv} rows={4} resize="vertical" onChange={(_, { value }) => setCsv(value)} />
      </Field>
      <div className={styles.row}>
        <CsvFile onRead={setCsv} />
        <Button disabled={csv.trim().length < 3 || send.isPending} onClick={() => send.mutate({ csv })}>
          {t('design.invite.send')}
        </Button>
      </div>
      <ProblemBar error={send.error} />
      <Text size={200}>{t('design.invite.link')}</Text>
    </Section>
  );
};
