import {
  Button,
  DialogActions,
  DialogContent,
  DialogTrigger,
  Field,
  Input,
  makeStyles,
  Switch,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { GoalBody } from '#core/contract/participant.ts';
import type { Goal } from '#core/pairs/goal.ts';
import { ChoiceSelect } from '../../components/choice-select.tsx';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords, type Words } from '../../lib/reader.tsx';
import { levelKeys } from './goal-levels.ts';

const useStyles = makeStyles({ form: { display: 'grid', gap: tokens.spacingVerticalM } });

const weights = ['1', '2', '3'] as const;
const weightOf = { '1': 1, '2': 2, '3': 3 } as const;

interface GoalFormProps {
  goal: Goal | undefined;
  mayShare: boolean;
  mayOwn: boolean;
  busy: boolean;
  error: unknown;
  onSave: (goal: GoalBody) => void;
}

/** G2: one writes the expected outcome; the other levels stand ready in general words. */
const suggested = (t: Words['t']): GoalBody['levels'] => ({
  '-2': t('pair.goal.suggest.-2'),
  '-1': t('pair.goal.suggest.-1'),
  '0': '',
  '1': t('pair.goal.suggest.1'),
  '2': t('pair.goal.suggest.2'),
});

const bodyOf = (goal: Goal): GoalBody => ({
  shared: goal.owner === 'both',
  title: goal.title,
  levels: { ...goal.levels },
  weight: goal.weight,
});

const LevelFields = ({
  levels,
  onChange,
}: {
  levels: GoalBody['levels'];
  onChange: (levels: GoalBody['levels']) => void;
}) => {
  const { t } = useWords();
  const order = ['0', ...levelKeys.filter((key) => key !== '0')] as const;
  return order.map((key) => (
    <Field key={key} label={t(`pair.goal.level.${key}`)} required={key === '0'}>
      <Textarea
        value={levels[key]}
        maxLength={300}
        onChange={(_, { value }) => onChange({ ...levels, [key]: value })}
      />
    </Field>
  ));
};

export const GoalForm = ({ goal, mayShare, mayOwn, busy, error, onSave }: GoalFormProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const [body, setBody] = useState<GoalBody>(() =>
    goal === undefined ? { shared: !mayOwn, title: '', levels: suggested(t), weight: 2 } : bodyOf(goal),
  );
  const complete = body.title.trim() !== '' && Object.values(body.levels).every((text) => text.trim() !== '');
  return (
    <>
      <DialogContent className={styles.form}>
        <Field label={t('pair.goal.title')} required>
          <Input
            value={body.title}
            maxLength={200}
            placeholder={t('pair.goal.title-example')}
            onChange={(_, { value }) => setBody({ ...body, title: value })}
          />
        </Field>
        <LevelFields levels={body.levels} onChange={(levels) => setBody({ ...body, levels })} />
        <ChoiceSelect
          label={t('pair.goal.weight')}
          value={weights[body.weight - 1] ?? '2'}
          choices={weights.map((value) => ({ value, label: t(`pair.goal.weight.${value}`) }))}
          onChange={(value) => setBody({ ...body, weight: weightOf[value] })}
        />
        {mayShare && mayOwn && (
          <Switch
            label={t('pair.goal.shared')}
            checked={body.shared}
            onChange={(_, { checked }) => setBody({ ...body, shared: checked })}
          />
        )}
        <ProblemBar error={error} />
      </DialogContent>
      <DialogActions>
        <DialogTrigger disableButtonEnhancement>
          <Button>{t('app.cancel')}</Button>
        </DialogTrigger>
        <Button appearance="primary" disabled={!complete || busy} onClick={() => onSave(body)}>
          {t('app.save')}
        </Button>
      </DialogActions>
    </>
  );
};
