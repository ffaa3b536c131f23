import { Button } from '@fluentui/react-components';
import type { RoundView } from '#core/contract/coordinator.ts';
import type { WayOfPairing } from '#core/matching/way-of-pairing.ts';
import type { WhatIf } from '#core/matching/what-if.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';

interface PickPolicyProps {
  programme: string;
  policy: WhatIf;
  letter: string;
  onStarted: (round: string) => void;
}

/** Computes the dry run again with this policy, which only the best pairs for all have, over everyone who is free by now. */
export const PickPolicy = ({
  programme,
  policy: { slider, without },
  letter,
  onStarted,
}: PickPolicyProps) => {
  const { t } = useWords();
  const path = `programmes/${programme}`;
  const start = useAct<WhatIf & { way: WayOfPairing }, RoundView>({
    path: `${path}/rounds`,
    changes: [path, 'programmes'],
    onDone: ({ id }) => onStarted(id),
  });
  return (
    <>
      <Button
        style={{ justifySelf: 'start' }}
        disabled={start.isPending}
        onClick={() => start.mutate({ slider, without, way: 'optimised' })}
      >
        {t('compare.pick', { letter })}
      </Button>
      <ProblemBar error={start.error} />
    </>
  );
};
