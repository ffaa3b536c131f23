import { Divider, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { MeView, MyProgramme } from '#core/contract/participant.ts';
import type { Instant } from '#core/shared/instant.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PreferredWay } from '../../components/preferred-way.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';
import { Pause } from './pause.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'end' },
});

const Participation = ({ programme, now }: { programme: MyProgramme; now: Instant }) => {
  const styles = useStyles();
  const { t, both } = useWords();
  const leave = useAct<Record<string, never>>({
    path: `programmes/${programme.id}/leave`,
    changes: ['me', 'programmes/open'],
  });
  return (
    <>
      <Text weight="semibold">{both(programme.name)}</Text>
      <PreferredWay programme={programme} />
      <Pause programme={programme} now={now} />
      <div className={styles.row}>
        <LinkButton to={`/enrol/${programme.id}`}>{t('my-data.profile')}</LinkButton>
        <ConfirmDialog
          action={t('my-data.leave')}
          title={t('my-data.leave.title')}
          disabled={leave.isPending}
          onConfirm={() => leave.mutate({})}
        >
          <Text>{t('my-data.leave.text')}</Text>
        </ConfirmDialog>
      </div>
      <ProblemBar error={leave.error} />
    </>
  );
};

/** P7 and the way out, for each programme. */
export const ParticipationSection = ({ me }: { me: MeView }) => {
  const { t } = useWords();
  const joined = me.programmes.filter(({ enrolment }) => enrolment === 'enrolled');
  return (
    <Section title={t('my-data.participation')}>
      {joined.length === 0 && <Text>{t('my-data.participation.none')}</Text>}
      {joined.map((programme, index) => (
        <Fragment key={programme.id}>
          {index > 0 && <Divider />}
          <Participation programme={programme} now={me.now} />
        </Fragment>
      ))}
    </Section>
  );
};
