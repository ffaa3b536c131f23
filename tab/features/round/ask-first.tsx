import { Button, Text } from '@fluentui/react-components';
import type { ProgrammeView } from '#core/contract/coordinator.ts';
import type { FreshnessView } from '#core/contract/freshness.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

const Answers = ({ freshness: { answers, isAll } }: { freshness: FreshnessView }) => {
  const { t } = useWords();
  if (answers === undefined) return <Text>{t('freshness.few')}</Text>;
  return <Text>{t(isAll ? 'freshness.answers' : 'freshness.answers-at-least', { count: answers })}</Text>;
};

/** M9: before a dry run, everybody who is free may be asked first; the number of answers is all that is shown. */
export const AskFirst = ({ programme, freshness }: Pick<ProgrammeView, 'programme' | 'freshness'>) => {
  const { t, day } = useWords();
  const path = `programmes/${programme.id}`;
  const ask = useAct<Record<string, never>>({ path: `${path}/freshness`, answers: path });
  const isOpen = freshness?.isOpen === true;
  return (
    <Section
      title={t(isOpen ? 'freshness.title.open' : 'freshness.title')}
      hint={isOpen ? t('freshness.open', { day: day(freshness.closesAt) }) : t('freshness.hint')}
    >
      {freshness !== undefined && !isOpen && (
        <Text>{t('freshness.closed', { day: day(freshness.closesAt) })}</Text>
      )}
      {freshness !== undefined && <Answers freshness={freshness} />}
      {!isOpen && (
        <Button style={{ alignSelf: 'start' }} disabled={ask.isPending} onClick={() => ask.mutate({})}>
          {t('freshness.ask')}
        </Button>
      )}
      <ProblemBar error={ask.error} />
    </Section>
  );
};
