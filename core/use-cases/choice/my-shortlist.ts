import type { ShortlistView } from '../../contract/participant.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Programme } from '../../programme/programme.ts';
import { takesPicks, type Round } from '../../programme/round.ts';
import type { Shortlist } from '../../programme/shortlist.ts';
import type { ShortlistId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import type { By } from '../by.ts';
import { namesOf } from '../people/known-as.ts';

export type ShortlistPorts = Pick<Ports, 'aggregates' | 'directory'>;

export interface OfShortlist extends By {
  shortlist: ShortlistId;
}

export interface MyShortlist {
  shortlist: Shortlist;
  round: Round;
  programme: Programme;
}

/** Only whose it is finds it (X2). */
export const myShortlist = async (
  { aggregates }: Pick<Ports, 'aggregates'>,
  { actor: { tenantId: tenant, personId }, shortlist: id }: OfShortlist,
): Promise<Result<MyShortlist, Refusal>> => {
  const shortlist = (await aggregates.shortlist.find(tenant, id))?.state;
  if (shortlist?.person !== personId) return refused({ kind: 'not-found' });
  const [round, programme] = await Promise.all([
    aggregates.round.find(tenant, shortlist.round),
    aggregates.programme.find(tenant, shortlist.programme),
  ]);
  if (round === undefined || programme === undefined) return refused({ kind: 'not-found' });
  return accepted({ shortlist, round: round.state, programme: programme.state });
};

/** Names are read now; faces come when both have said yes. */
export const shortlistView = async (
  ports: ShortlistPorts,
  { actor: { tenantId: tenant } }: By,
  { shortlist, round, programme }: MyShortlist,
  now: Instant,
): Promise<ShortlistView> => {
  const known = await namesOf(
    ports,
    tenant,
    shortlist.peers.map(({ person }) => person),
  );
  return {
    now,
    id: shortlist.id,
    programme: programme.design.name,
    closesAt: round.choosing?.closesAt,
    open: takesPicks(round, now),
    answered: shortlist.answeredAt !== undefined,
    peers: shortlist.peers.map(({ person, reasons, interest }) => ({
      id: person,
      name: known(person).name,
      reasons,
      interest,
    })),
  };
};
