import type { ShortlistView } from '../../contract/participant.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { myShortlist, shortlistView, type OfShortlist, type ShortlistPorts } from './my-shortlist.ts';

/** M7: whom I may choose, why, and what I have said so far. */
export const makeReadShortlist =
  (ports: ShortlistPorts) =>
  async (by: OfShortlist): Promise<Result<ShortlistView, Refusal>> => {
    const mine = await myShortlist(ports, by);
    return mine.ok ? accepted(await shortlistView(ports, by, mine.value, by.now)) : mine;
  };
