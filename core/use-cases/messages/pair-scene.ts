import type { PeerView } from '../../messages/card-view.ts';
import { isRevealed } from '../../pairs/introduction.ts';
import { isMember, peersOf, type Pair } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Programme } from '../../programme/programme.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import { knownAs } from '../people/known-as.ts';

/** What a card of a pair is made from: read when it is made, for one member. */
export interface PairScene {
  tenant: TenantId;
  me: PersonId;
  pair: Pair;
  programme: Programme;
  /** Empty until the names are revealed (I2). */
  peers: readonly (PeerView & { id: PersonId })[];
}

type ScenePorts = Pick<Ports, 'aggregates' | 'directory'>;

/** Undefined for a pair that is not there, and for everybody who is no member of it. */
export const sceneOf = async (
  ports: ScenePorts,
  { tenant, person: me }: { tenant: TenantId; person: PersonId },
  id: string,
): Promise<PairScene | undefined> => {
  const pair = (await ports.aggregates.pair.find(tenant, id))?.state;
  if (pair === undefined || !isMember(pair, me)) return undefined;
  const [programme, peers] = await Promise.all([
    ports.aggregates.programme.find(tenant, pair.programme),
    isRevealed(pair) ? knownAs(ports, tenant, peersOf(pair, me)) : [],
  ]);
  if (programme === undefined) return undefined;
  const shown = peers.map(({ id, name, jobTitle, mail }) => ({ id, name, jobTitle, mail }));
  return { tenant, me, pair, programme: programme.state, peers: shown };
};
