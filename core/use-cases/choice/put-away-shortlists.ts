import type { Ports } from '../../ports/ports.ts';
import { shortlistId } from '../../programme/shortlist.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import type { RoundDue } from '../rounds/change-computed.ts';
import { readRoundInput } from '../rounds/round-documents.ts';
import { eraseProposedPeers, readProposedPeers } from './shortlist-documents.ts';

const erasesAtOnce = 8;

/**
 * M7: once a round is computed, what people said of one another is in what went into it and nowhere else; where it came to
 * nothing, it is gone. The list that all are found by goes last, so that what a crash left over is found again.
 */
export const makePutAwayShortlists =
  ({ aggregates, documents, projections }: Pick<Ports, 'aggregates' | 'documents' | 'projections'>) =>
  async ({ tenant, round: id }: RoundDue): Promise<void> => {
    const round = (await aggregates.round.find(tenant, id))?.state;
    if (round === undefined) return;
    const lists = (await readProposedPeers({ documents }, tenant, round)) ?? [];
    const input = await readRoundInput({ documents }, tenant, round);
    // What was gathered of a round that failed is kept until it is put away.
    const isKept = input !== undefined || round.gathered !== undefined;
    await inParallel(lists, erasesAtOnce, async ({ person }) => {
      const shortlist = shortlistId(id, person);
      await aggregates.shortlist.erase(tenant, shortlist);
      await projections.person.remove(tenant, person, `shortlist|${shortlist}`);
      if (!isKept) await projections.person.remove(tenant, person, `round|${id}`);
    });
    await projections.answeredShortlists.clear(tenant, id);
    await eraseProposedPeers({ documents }, tenant, round);
  };
