import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ProgrammeView } from '#core/contract/coordinator.ts';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface StageActionProps extends Pick<ProgrammeView, 'programme'> {
  /** Changes to the design that are not saved yet: they are saved before it is opened. */
  unsaved: boolean;
}

type Nothing = Record<string, never>;

/** What moves the programme on: open it, pair its people, close it. */
export const StageAction = ({ programme: { id, status }, unsaved }: StageActionProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const path = `programmes/${id}`;
  const changes = ['programmes', 'programmes/open', 'me', `${path}/audit`];
  const open = useAct<Nothing, ProgrammeView>({ path: `${path}/opening`, answers: path, changes });
  const close = useAct<Nothing, ProgrammeView>({ path: `${path}/closing`, answers: path, changes });
  if (status === 'closed') return null;
  return (
    <div className={styles.row}>
      {status === 'draft' ? (
        <Button appearance="primary" disabled={open.isPending || unsaved} onClick={() => open.mutate({})}>
          {t('design.open')}
        </Button>
      ) : (
        <>
          <ConfirmDialog
            action={t('design.close')}
            title={t('design.close.title')}
            disabled={close.isPending}
            onConfirm={() => close.mutate({})}
          >
            <Text>{t('design.close.text')}</Text>
          </ConfirmDialog>
          <LinkButton to={`/${path}/round`} appearance="primary">
            {t('programmes.next.round')}
          </LinkButton>
        </>
      )}
      {status === 'draft' && unsaved && <Text>{t('design.save-first')}</Text>}
      <ProblemBar error={open.error ?? close.error} />
    </div>
  );
};
