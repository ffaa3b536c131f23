import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { PairPage, PairView } from '#core/contract/participant.ts';
import type { Instant } from '#core/shared/instant.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

type MyAnswer = 'accepted' | 'declined';

/** I3: private and without blame; may be changed until the time is over. */
export const Answer = ({ pair, now }: { pair: PairView; now: Instant }) => {
  const styles = useStyles();
  const { t, dayAndTime, relative } = useWords();
  const path = `pairs/${pair.id}`;
  const send = useAct<{ answer: MyAnswer }, PairPage>({
    path: `${path}/response`,
    answers: path,
    changes: ['me'],
  });
  const closing = pair.closesAt;
  const give = (answer: MyAnswer) => () => send.mutate({ answer });
  return (
    <Section title={t('match.answer.title')} hint={t('match.answer.private')}>
      {pair.myAnswer !== 'none' && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{t(`match.answer.${pair.myAnswer}`)}</MessageBarBody>
        </MessageBar>
      )}
      <ProblemBar error={send.error} />
      <div className={styles.actions}>
        <Button
          appearance={pair.myAnswer === 'accepted' ? 'secondary' : 'primary'}
          disabled={send.isPending || pair.myAnswer === 'accepted'}
          onClick={give('accepted')}
        >
          {t('match.accept')}
        </Button>
        <Button disabled={send.isPending || pair.myAnswer === 'declined'} onClick={give('declined')}>
          {t('match.decline')}
        </Button>
      </div>
      <Text>{t('match.answer.what')}</Text>
      {closing !== undefined && (
        <Text>{t('match.answer.until', { day: dayAndTime(closing), relative: relative(closing, now) })}</Text>
      )}
    </Section>
  );
};
