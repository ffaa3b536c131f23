import { AskFirst } from './ask-first.tsx';
import { Compute, type ComputeProps } from './compute.tsx';

/** Ask first, then compute: not while the answers are still awaited. */
export const AnotherRound = (compute: ComputeProps) => {
  const { programme, freshness } = compute.view;
  return (
    <>
      <AskFirst programme={programme} freshness={freshness} />
      {freshness?.isOpen !== true && <Compute {...compute} />}
    </>
  );
};
