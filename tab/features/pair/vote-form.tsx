import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PairView } from '#core/contract/participant.ts';
import type { VoteView } from '#core/contract/sessions.ts';
import type { Instant } from '#core/shared/instant.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { SessionTime } from '../../components/session-time.tsx';
import { useWords } from '../../lib/reader.tsx';
import { zonedMoment } from '../../lib/zoned-moment.ts';
import { OwnTime } from './own-time.tsx';
import { usePairAct } from './use-pair-act.ts';

const useStyles = makeStyles({
  times: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  save: { alignSelf: 'start' },
});

interface VoteAnswer {
  vote: number;
  suits: readonly Instant[];
  own?: Instant;
}

type Time = VoteView['times'][number];

const TimeChoice = ({
  pair,
  time,
  checked,
  onChange,
}: {
  pair: PairView;
  time: Time;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) => {
  const { t } = useWords();
  return (
    <Checkbox
      checked={checked}
      onChange={(_, data) => onChange(data.checked === true)}
      label={
        <>
          <SessionTime meeting={time} peers={pair.peers} />
          {time.added !== undefined && <Text size={200}> · {t(`pair.vote.added.${time.added}`)}</Text>}
        </>
      }
    />
  );
};

/** S4: any number of times, or none, and one of one's own. */
export const VoteForm = ({ pair, vote }: { pair: PairView; vote: VoteView }) => {
  const styles = useStyles();
  const { t, timeZone } = useWords();
  const [suits, setSuits] = useState(vote.times.filter(({ mine }) => mine).map(({ start }) => start));
  const [local, setLocal] = useState('');
  const save = usePairAct<VoteAnswer>(pair.id, { act: 'vote' });
  const own = zonedMoment(local, timeZone);
  const mark = (start: Instant, on: boolean): void =>
    setSuits(on ? [...suits, start] : suits.filter((one) => one !== start));
  return (
    <>
      <ul className={styles.times}>
        {vote.times.map((time) => (
          <li key={time.start}>
            <TimeChoice
              pair={pair}
              time={time}
              checked={suits.includes(time.start)}
              onChange={(on) => mark(time.start, on)}
            />
          </li>
        ))}
      </ul>
      {vote.mayPropose && (
        <OwnTime
          label={t('pair.vote.own')}
          hint={t('pair.vote.own.hint')}
          value={local}
          onChange={setLocal}
        />
      )}
      <ProblemBar error={save.error} />
      <Button
        className={styles.save}
        appearance="primary"
        disabled={save.isPending}
        onClick={() => save.mutate({ vote: vote.number, suits, ...(own !== undefined && { own }) })}
      >
        {t('pair.vote.save')}
      </Button>
    </>
  );
};
