import { Text } from '@fluentui/react-components';
import type { OutgoingCounts, StopView } from '#core/contract/coordinator.ts';
import { useWords } from '../lib/reader.tsx';
import { useAct } from '../lib/use-act.ts';
import { useRead } from '../lib/use-read.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { ProblemBar } from './problem-bar.tsx';
import { Section } from './section.tsx';

type Nothing = Record<string, never>;

const Counts = ({ title, counts }: { title: string; counts: OutgoingCounts }) => {
  const { t } = useWords();
  if (counts.length === 0) return null;
  const list = counts.map(({ sort, count }) => t('stop.count', { sort: t(`stop.sort.${sort}`), count }));
  return (
    <Text>
      {title} {list.join(' · ')}
    </Text>
  );
};

const Turn = ({ programme, isStopped }: { programme: string; isStopped: boolean }) => {
  const { t } = useWords();
  const path = `programmes/${programme}`;
  const options = { answers: `${path}/stop`, changes: ['programmes', `${path}/audit`, `${path}/stop`] };
  const stop = useAct<Nothing, StopView>({ path: `${path}/stop`, ...options });
  const resume = useAct<Nothing, StopView>({ path: `${path}/resumption`, ...options });
  const verb = isStopped ? 'resume' : 'stop';
  const act = isStopped ? resume : stop;
  return (
    <div>
      <ConfirmDialog
        action={t(`stop.${verb}`)}
        title={t(`stop.${verb}.title`)}
        disabled={act.isPending}
        onConfirm={() => act.mutate({})}
      >
        <Text>{t(`stop.${verb}.text`)}</Text>
      </ConfirmDialog>
      <ProblemBar error={stop.error ?? resume.error} />
    </div>
  );
};

/** M12: one stop for bot, mail and calendar; and what went out before it and after. */
export const StopSection = ({ programme }: { programme: string }) => {
  const { t, dayAndTime } = useWords();
  const { data } = useRead<StopView>(`programmes/${programme}/stop`);
  if (data === undefined) return null;
  const { stopped, last, before, after, dropped } = data;
  return (
    <Section title={t('stop.section')} hint={t('stop.section.hint')}>
      {stopped?.everywhere === true ? (
        <Text>{t('stop.everywhere.text')}</Text>
      ) : (
        <Turn programme={programme} isStopped={stopped !== undefined} />
      )}
      {stopped === undefined && last !== undefined && (
        <Text>{t('stop.last', { from: dayAndTime(last.from), to: dayAndTime(last.to) })}</Text>
      )}
      <Counts title={t('stop.before')} counts={before} />
      <Counts title={t('stop.after')} counts={after} />
      <Counts title={t('stop.dropped')} counts={dropped} />
    </Section>
  );
};
