import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Objective } from '#core/programme/programme.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'end' },
  words: { flex: '1 1 240px', minWidth: 0 },
});

const ObjectiveRow = ({ programme, objective }: { programme: string; objective: Objective }) => {
  const styles = useStyles();
  const { t, both, number } = useWords();
  const [after, setAfter] = useState(objective.after === undefined ? '' : String(objective.after));
  const path = `programmes/${programme}`;
  const save = useAct<{ after: number }>({
    method: 'PUT',
    path: `${path}/objectives/${objective.id}`,
    changes: [`${path}/insights`, path],
  });
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <Text block weight="semibold">
          {both(objective.title)}
        </Text>
        <Text block>
          {t('insights.objective.line', {
            baseline: number(objective.baseline),
            after: objective.after === undefined ? '–' : number(objective.after),
            target: number(objective.target),
            unit: objective.unit,
          })}
        </Text>
      </div>
      <Field label={t('insights.objective.after')}>
        <Input type="number" value={after} onChange={(_, { value }) => setAfter(value)} />
      </Field>
      <Button
        disabled={after.trim() === '' || save.isPending}
        aria-label={t('insights.objective.save', { title: both(objective.title) })}
        onClick={() => save.mutate({ after: Number(after) })}
      >
        {t('app.save')}
      </Button>
      <ProblemBar error={save.error} />
    </div>
  );
};

/** G4, L6: what the programme is for, before and after. */
export const ObjectivesSection = ({
  programme,
  objectives,
}: {
  programme: string;
  objectives: readonly Objective[];
}) => {
  const { t } = useWords();
  if (objectives.length === 0) return null;
  return (
    <Section title={t('insights.objectives')}>
      {objectives.map((objective) => (
        <ObjectiveRow key={objective.id} programme={programme} objective={objective} />
      ))}
    </Section>
  );
};
