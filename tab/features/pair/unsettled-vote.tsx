import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PairView } from '#core/contract/participant.ts';
import type { VoteView } from '#core/contract/sessions.ts';
import type { Instant } from '#core/shared/instant.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords } from '../../lib/reader.tsx';
import { zonedMoment } from '../../lib/zoned-moment.ts';
import { AskForVote } from './ask-for-vote.tsx';
import { OwnTime } from './own-time.tsx';
import { usePairAct } from './use-pair-act.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** S4: no time suited all: one they agreed on themselves, or another vote. */
export const UnsettledVote = ({ pair, vote }: { pair: PairView; vote: VoteView }) => {
  const styles = useStyles();
  const { t, timeZone } = useWords();
  const [local, setLocal] = useState('');
  const fix = usePairAct<{ vote: number; start: Instant }>(pair.id, { act: 'vote/time' });
  const start = zonedMoment(local, timeZone);
  return (
    <>
      <OwnTime
        label={t('pair.vote.agreed')}
        hint={t('pair.vote.agreed.hint')}
        value={local}
        onChange={setLocal}
      />
      <ProblemBar error={fix.error} />
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={start === undefined || fix.isPending}
          onClick={() => start !== undefined && fix.mutate({ vote: vote.number, start })}
        >
          {t('pair.vote.fix')}
        </Button>
        <AskForVote pair={pair} label={t('pair.vote.again')} />
      </div>
    </>
  );
};
