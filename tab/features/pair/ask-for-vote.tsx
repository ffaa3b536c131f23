import { Button } from '@fluentui/react-components';
import type { PairView } from '#core/contract/participant.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { usePairAct } from './use-pair-act.ts';

/** S4: each session by vote, where no hour suits for good; or one more vote. */
export const AskForVote = ({ pair, label }: { pair: PairView; label: string }) => {
  const ask = usePairAct<Record<string, never>>(pair.id, { act: 'by-vote' });
  return (
    <>
      <Button style={{ alignSelf: 'start' }} disabled={ask.isPending} onClick={() => ask.mutate({})}>
        {label}
      </Button>
      <ProblemBar error={ask.error} />
    </>
  );
};
