import type { SessionPage } from '../../contract/worksheets.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Result } from '../../shared/result.ts';
import { participantOf } from '../access/participant-of.ts';
import type { By } from '../by.ts';
import type { PairViewPorts } from '../pairs/pair-view.ts';
import { makeSessionPage } from './session-page.ts';

export interface OfSession extends By {
  pair: string;
  number: number;
}

export const makeReadSession = (ports: PairViewPorts) => {
  const page = makeSessionPage(ports);
  return async ({ actor, now, pair, number }: OfSession): Promise<Result<SessionPage, Refusal>> => {
    const relation = await participantOf(ports, actor, pair);
    return relation.ok ? page(relation.value, number, now) : relation;
  };
};
