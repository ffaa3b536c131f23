import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PairView } from '#core/contract/participant.ts';
import { exitReasons, type ExitReason } from '#core/pairs/exit-reason.ts';
import { ChoiceSelect } from '../../components/choice-select.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { usePairAct } from './use-pair-act.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

const Exit = ({ pair }: { pair: PairView }) => {
  const { t } = useWords();
  const [reason, setReason] = useState<ExitReason | ''>('');
  const exit = usePairAct<{ reason?: ExitReason }>(pair.id, { act: 'exit' });
  return (
    <>
      <ConfirmDialog
        action={t('pair.exit')}
        title={t('pair.exit.title')}
        disabled={exit.isPending}
        onConfirm={() => exit.mutate(reason === '' ? {} : { reason })}
      >
        <Text block>{t('pair.exit.text')}</Text>
        <ChoiceSelect<ExitReason | ''>
          label={t('pair.exit.reason')}
          value={reason}
          choices={[
            { value: '', label: t('pair.exit.reason.none') },
            ...exitReasons.map((value) => ({ value, label: t(`pair.exit.reason.${value}`) })),
          ]}
          onChange={setReason}
        />
      </ConfirmDialog>
      <ProblemBar error={exit.error} />
    </>
  );
};

/** E1: completing early is success; ending is nobody's fault. */
export const EndSection = ({ pair }: { pair: PairView }) => {
  const styles = useStyles();
  const { t } = useWords();
  const complete = usePairAct<Record<string, never>>(pair.id, { act: 'completion' });
  return (
    <Section title={t('pair.end')} hint={t('pair.end.hint')}>
      <div className={styles.row}>
        <ConfirmDialog
          action={t('pair.complete')}
          title={t('pair.complete.title')}
          disabled={complete.isPending}
          onConfirm={() => complete.mutate({})}
        >
          <Text>{t('pair.complete.text')}</Text>
        </ConfirmDialog>
        <Exit pair={pair} />
      </div>
      <ProblemBar error={complete.error} />
    </Section>
  );
};
