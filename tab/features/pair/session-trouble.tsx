import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import type { PairView } from '#core/contract/participant.ts';
import type { MeetingView } from '#core/contract/sessions.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords } from '../../lib/reader.tsx';
import { Reschedule } from './reschedule.tsx';
import { usePairAct } from './use-pair-act.ts';

const useStyles = makeStyles({
  actions: { flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SessionTroubleProps {
  pair: PairView;
  meeting: MeetingView;
}

/** S3: what stands in the way of a session, and what can be done about it. */
export const SessionTrouble = ({ pair, meeting }: SessionTroubleProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const act = (how: 'skip' | 'keep') => `sessions/${meeting.number}/${how}`;
  const skip = usePairAct<Record<string, never>>(pair.id, { act: act('skip') });
  const keep = usePairAct<Record<string, never>>(pair.id, { act: act('keep') });
  const { trouble } = meeting;
  if (trouble === undefined) return null;
  const { kind, mine, names } = trouble;
  const isCancelled = kind === 'cancelled';
  const said = isCancelled ? 'pair.trouble.cancelled' : `pair.trouble.${kind}.${mine ? 'mine' : 'theirs'}`;
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{t(said, { names })}</MessageBarBody>
        <MessageBarActions className={styles.actions}>
          <Reschedule pair={pair} meeting={meeting} isPrimary />
          {!isCancelled && (
            <Button size="small" disabled={skip.isPending} onClick={() => skip.mutate({})}>
              {t('pair.session.skip')}
            </Button>
          )}
          <Button size="small" disabled={keep.isPending} onClick={() => keep.mutate({})}>
            {t(isCancelled ? 'pair.session.leave-out' : 'pair.session.keep')}
          </Button>
        </MessageBarActions>
      </MessageBar>
      <ProblemBar error={skip.error ?? keep.error} />
    </>
  );
};
