import { Text } from '@fluentui/react-components';
import type { RoundView } from '#core/contract/coordinator.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

/** M12: a published round never changes, so it asks first. */
export const Publish = ({ programme, round }: { programme: string; round: RoundView }) => {
  const { t } = useWords();
  const path = `programmes/${programme}`;
  const publish = useAct<Record<string, never>>({
    path: `${path}/rounds/${round.id}/publication`,
    changes: [`${path}/rounds/${round.id}`, path, 'programmes', `${path}/people`],
  });
  return (
    <>
      <ConfirmDialog
        action={t('round.publish')}
        title={t('round.publish.title')}
        appearance="primary"
        disabled={publish.isPending}
        onConfirm={() => publish.mutate({})}
      >
        <Text>{t('round.publish.text')}</Text>
      </ConfirmDialog>
      <ProblemBar error={publish.error} />
    </>
  );
};
