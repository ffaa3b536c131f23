import type { PairPage } from '../../contract/participant.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { participantOf } from '../access/participant-of.ts';
import type { By } from '../by.ts';
import { makePairView, type PairViewPorts } from './pair-view.ts';

export const makeReadPair = (ports: PairViewPorts) => {
  const view = makePairView(ports);
  return async ({ actor, now, pair }: By & { pair: string }): Promise<Result<PairPage, Refusal>> => {
    const relation = await participantOf(ports, actor, pair);
    return relation.ok ? accepted({ now, pair: await view(relation.value, now) }) : relation;
  };
};
