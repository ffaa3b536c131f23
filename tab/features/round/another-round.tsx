import type { ProgrammeView } from '#core/contract/coordinator.ts';
import { AskFirst } from './ask-first.tsx';
import { Compute, type ComputeProps } from './compute.tsx';

type AnotherRoundProps = Pick<ComputeProps, 'primary' | 'slider' | 'onSlide' | 'onStarted'> & {
  view: ProgrammeView;
};

/** Ask first, then compute: not while the answers are still awaited. */
export const AnotherRound = ({ view: { programme, enrolled, freshness }, ...compute }: AnotherRoundProps) => (
  <>
    <AskFirst programme={programme} freshness={freshness} />
    {freshness?.isOpen !== true && <Compute programme={programme} enrolled={enrolled} {...compute} />}
  </>
);
