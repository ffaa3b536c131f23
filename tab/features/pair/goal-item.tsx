import { Badge, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import type { PairView } from '#core/contract/participant.ts';
import type { GasLevel } from '#core/pairs/goal.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords } from '../../lib/reader.tsx';
import { GoalDialog } from './goal-dialog.tsx';
import { levelKeys, levelOf } from './goal-levels.ts';
import { usePairAct } from './use-pair-act.ts';

const useStyles = makeStyles({
  goal: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  levels: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

type PairGoal = PairView['goals'][number];

const ownerOf = (goal: PairGoal): 'shared' | 'mine' | 'theirs' => {
  if (goal.owner === 'both') return 'shared';
  return goal.mine ? 'mine' : 'theirs';
};

const Levels = ({ goal }: { goal: PairGoal }) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <ul className={styles.levels}>
      {levelKeys.map((key) => {
        const reached = goal.reached === levelOf[key];
        return (
          <li key={key}>
            <Text weight={reached ? 'semibold' : 'regular'}>
              {t('pair.goal.level', { name: t(`pair.goal.level.${key}`), words: goal.levels[key] })}
              {reached && ` ${t('pair.goal.is-reached')}`}
            </Text>
          </li>
        );
      })}
    </ul>
  );
};

const Outcome = ({ pair, goal }: { pair: PairView; goal: PairGoal }) => {
  const { t } = useWords();
  const send = usePairAct<{ level: GasLevel }>(pair.id, { act: `goals/${goal.id}/outcome` });
  return (
    <>
      <RadioGroup
        aria-label={t('pair.goal.reached', { title: goal.title })}
        value={goal.reached === undefined ? '' : String(goal.reached)}
        disabled={send.isPending}
        onChange={(_, { value }) => {
          const key = levelKeys.find((one) => one === value);
          if (key !== undefined) send.mutate({ level: levelOf[key] });
        }}
      >
        {levelKeys.map((key) => (
          <Radio
            key={key}
            value={key}
            label={t('pair.goal.level', { name: t(`pair.goal.level.${key}`), words: goal.levels[key] })}
          />
        ))}
      </RadioGroup>
      <ProblemBar error={send.error} />
    </>
  );
};

/** One goal with its five levels; its owner says which was reached. */
export const GoalItem = ({ pair, goal }: { pair: PairView; goal: PairGoal }) => {
  const styles = useStyles();
  const { t } = useWords();
  const owner = ownerOf(goal);
  const fixed = owner === 'theirs' || pair.stage !== 'active';
  return (
    <div className={styles.goal}>
      <div className={styles.head}>
        <Text weight="semibold">{goal.title}</Text>
        <Badge appearance="outline">{t(`pair.goal.owner.${owner}`)}</Badge>
        {!fixed && (
          <GoalDialog pair={pair.id} goal={goal} mayShare={owner === 'shared'} mayOwn={owner === 'mine'} />
        )}
      </div>
      {fixed ? <Levels goal={goal} /> : <Outcome pair={pair} goal={goal} />}
    </div>
  );
};
