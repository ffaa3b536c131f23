import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { EverywhereView } from '#core/contract/coordinator.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

const useStyles = makeStyles({
  all: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  bar: { justifySelf: 'stretch' },
});

/** M12: for an administrator, the stop of the whole tenant; for everybody else only that it is in force. */
export const StopEverything = ({ everywhere: { mayStop, since } }: { everywhere: EverywhereView }) => {
  const styles = useStyles();
  const { t, dayAndTime } = useWords();
  const isStopped = since !== undefined;
  const act = useAct<Record<string, never>>({
    path: isStopped ? 'resumption' : 'stop',
    changes: ['programmes'],
  });
  const verb = isStopped ? 'resume' : 'stop';
  return (
    <div className={styles.all}>
      {isStopped && (
        <MessageBar className={styles.bar} intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{t('stop.everywhere')}</MessageBarTitle>{' '}
            {t('stop.stopped.text', { day: dayAndTime(since) })}
          </MessageBarBody>
        </MessageBar>
      )}
      {mayStop && (
        <ConfirmDialog
          action={t(`stop.all.${verb}`)}
          title={t(`stop.all.${verb}.title`)}
          disabled={act.isPending}
          onConfirm={() => act.mutate({})}
        >
          <Text>{t(`stop.${verb}.text`)}</Text>
        </ConfirmDialog>
      )}
      <ProblemBar error={act.error} />
    </div>
  );
};
