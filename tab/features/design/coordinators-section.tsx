import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProgrammeView } from '#core/contract/coordinator.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'end' },
});

/** D4: the creator is the first; additions are audited. */
export const CoordinatorsSection = ({ view }: { view: ProgrammeView }) => {
  const styles = useStyles();
  const { t } = useWords();
  const [mail, setMail] = useState('');
  const path = `programmes/${view.programme.id}`;
  const add = useAct<{ mail: string }>({
    path: `${path}/coordinators`,
    changes: [path, `${path}/audit`],
    onDone: () => setMail(''),
  });
  return (
    <Section title={t('design.coordinators')} hint={t('design.coordinators.hint')}>
      <Text>{view.coordinators.map(({ name }) => name).join(', ')}</Text>
      <div className={styles.row}>
        <Field label={t('design.coordinators.mail')}>
          <Input type="email" value={mail} onChange={(_, { value }) => setMail(value)} />
        </Field>
        <Button
          disabled={!mail.includes('@') || add.isPending}
          onClick={() => add.mutate({ mail: mail.trim() })}
        >
          {t('design.coordinators.add')}
        </Button>
      </div>
      <ProblemBar error={add.error} />
    </Section>
  );
};
