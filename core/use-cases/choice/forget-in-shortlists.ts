import type { Ports } from '../../ports/ports.ts';
import type { Round } from '../../programme/round.ts';
import { forgetOnShortlist, shortlistId } from '../../programme/shortlist.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted } from '../../shared/result.ts';
import { changeAggregate, ifThere } from '../change-aggregate.ts';
import { readProposedPeers, writeProposedPeers } from './shortlist-documents.ts';

/** P9: whoever is forgotten goes from the lists of others, with what was said of them; their own list goes whole. */
export const forgetInShortlists = async (
  ports: Pick<Ports, 'aggregates' | 'documents' | 'wakeQueue'>,
  tenant: TenantId,
  { round, person, now }: { round: Round; person: PersonId; now: Instant },
): Promise<void> => {
  const lists = await readProposedPeers(ports, tenant, round);
  if (lists === undefined) return;
  for (const list of lists.filter(({ peers }) => peers.includes(person))) {
    await changeAggregate(ports, {
      kind: 'shortlist',
      tenant,
      id: shortlistId(round.id, list.person),
      now,
      decide: ifThere((known) => accepted(forgetOnShortlist(known, person))),
    });
  }
  await ports.aggregates.shortlist.erase(tenant, shortlistId(round.id, person));
  const left = lists
    .filter((list) => list.person !== person)
    .map((list) => ({ ...list, peers: list.peers.filter((peer) => peer !== person) }));
  await writeProposedPeers(ports, tenant, round, left);
};
