import { Button, ProgressBar, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { RoundView } from '#core/contract/coordinator.ts';
import type { ComparisonView } from '#core/contract/comparison.ts';
import type { WhatIf } from '#core/matching/what-if.ts';
import { ProblemBar } from '../../components/problem-bar.tsx';
import { Reading } from '../../components/reading.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useAct } from '../../lib/use-act.ts';
import { useRead } from '../../lib/use-read.ts';
import { letterOf } from './comparison-rows.ts';
import { Comparison } from './comparison.tsx';
import { othersThan } from './others-than.ts';
import { WhatIfFields } from './what-if-fields.tsx';

const againIn = (view: ComparisonView | undefined): number | undefined =>
  view?.status === 'computing' ? 2 : undefined;

interface AskProps {
  path: string;
  view: ComparisonView;
}

const Ask = ({ path, view: { columns, status } }: AskProps) => {
  const { t } = useWords();
  const [policies, setPolicies] = useState<readonly WhatIf[]>(() => othersThan(columns));
  const ask = useAct<{ policies: readonly WhatIf[] }, ComparisonView>({ path, answers: path });
  const change = (at: number) => (policy: WhatIf) =>
    setPolicies(policies.map((one, index) => (index === at ? policy : one)));
  return (
    <>
      {policies.map((policy, at) => (
        <WhatIfFields
          key={at}
          title={t('compare.other', { letter: letterOf(at + 1) })}
          value={policy}
          onChange={change(at)}
        />
      ))}
      <Button
        style={{ alignSelf: 'start' }}
        disabled={ask.isPending || status === 'computing'}
        onClick={() => ask.mutate({ policies })}
      >
        {t('compare.ask')}
      </Button>
      <ProblemBar error={ask.error} />
    </>
  );
};

const State = ({ view: { status, progress } }: { view: ComparisonView }) => {
  const { t, share } = useWords();
  const label = t('compare.computing', { share: share(progress) });
  return (
    <div aria-live="polite">
      {status === 'computing' && (
        <>
          <Text block>{label}</Text>
          <ProgressBar value={progress} aria-label={label} />
        </>
      )}
      {status === 'failed' && <Text>{t('compare.failed')}</Text>}
    </div>
  );
};

interface CompareProps {
  programme: string;
  round: RoundView;
  onStarted: (round: string) => void;
}

/** M8: what other policies would do with the same people, before anything is published. */
export const Compare = ({ programme, round, onStarted }: CompareProps) => {
  const { t } = useWords();
  const path = `programmes/${programme}/rounds/${round.id}/comparison`;
  const comparison = useRead<ComparisonView>(path, { againIn });
  return (
    <Section title={t('compare.title')} hint={t('compare.hint')}>
      <Reading of={comparison}>
        {(view) => (
          <>
            <Ask path={path} view={view} />
            <State view={view} />
            {view.status === 'ready' && (
              <Comparison programme={programme} columns={view.columns} onStarted={onStarted} />
            )}
          </>
        )}
      </Reading>
    </Section>
  );
};
