import { Text } from '@fluentui/react-components';
import type { PairView } from '#core/contract/participant.ts';
import { goalsPerPerson } from '#core/pairs/goal.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { GoalDialog } from './goal-dialog.tsx';
import { GoalItem } from './goal-item.tsx';

/** G1: one to three goals each, one may be shared. */
export const GoalsSection = ({ pair }: { pair: PairView }) => {
  const { t } = useWords();
  const { goals } = pair;
  const shared = goals.some(({ owner }) => owner === 'both');
  const mine = goals.filter((goal) => goal.mine && goal.owner !== 'both').length;
  const living = pair.stage === 'active';
  return (
    <Section title={t('pair.goals')} hint={t('pair.goals.hint')}>
      {goals.length === 0 && <Text>{t('pair.goals.empty')}</Text>}
      {goals.map((goal) => (
        <GoalItem key={goal.id} pair={pair} goal={goal} />
      ))}
      {living && (mine < goalsPerPerson || !shared) && (
        <GoalDialog pair={pair.id} mayShare={!shared} mayOwn={mine < goalsPerPerson} />
      )}
    </Section>
  );
};
