import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { usePeopleOf } from './people-of-programme.ts';
import { PersonPicker } from './person-picker.tsx';
import { WhyNotAnswer } from './why-not-answer.tsx';

const useStyles = makeStyles({
  pickers: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
  },
  answer: { display: 'grid', gap: tokens.spacingVerticalM },
});

/** M6: why two people are not a pair. */
export const WhyNot = ({ programme, round }: { programme: string; round: string }) => {
  const styles = useStyles();
  const { t } = useWords();
  const [one, setOne] = useState<string>();
  const [other, setOther] = useState<string>();
  const [isWanted, setWanted] = useState(false);
  const { people, error } = usePeopleOf(programme, isWanted);
  const want = () => setWanted(true);
  const nameOf = (id: string): string =>
    people.find((person) => person.id === id)?.name ?? t('round.instead.someone');
  return (
    <Section title={t('round.why-not')} hint={t('round.why-not.hint')}>
      <div className={styles.pickers}>
        <PersonPicker
          label={t('round.why-not.one')}
          people={people.filter(({ id }) => id !== other)}
          chosen={one}
          onOpen={want}
          onPick={setOne}
        />
        <PersonPicker
          label={t('round.why-not.other')}
          people={people.filter(({ id }) => id !== one)}
          chosen={other}
          onOpen={want}
          onPick={setOther}
        />
      </div>
      <ProblemBar error={error} />
      <div aria-live="polite" className={styles.answer}>
        {one !== undefined && other !== undefined && (
          <WhyNotAnswer round={`programmes/${programme}/rounds/${round}`} {...{ one, other, nameOf }} />
        )}
      </div>
    </Section>
  );
};
