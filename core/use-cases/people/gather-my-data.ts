import type { Postbox } from '../../messages/postbox.ts';
import type { Nomination } from '../../nominations/nomination.ts';
import { isMember, type Pair } from '../../pairs/pair.ts';
import type { Person } from '../../people/person.ts';
import type { Ports } from '../../ports/ports.ts';
import type { SentNomination } from '../../ports/projections.ts';
import type { Enrolment } from '../../programme/enrolment.ts';
import type { Shortlist } from '../../programme/shortlist.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import type { SupportRequest } from '../../support/support-request.ts';
import { worksheetsOf } from '../worksheets/worksheets-of.ts';
import type { Worksheet } from '../../worksheets/worksheet.ts';
import { indexOf, type PersonIndex } from './index-of.ts';
import { nominationsOf } from './my-nominations.ts';

/** Everything there is about one person. */
export interface MyData {
  index: PersonIndex;
  person: Person | undefined;
  postbox: Postbox | undefined;
  enrolments: readonly Enrolment[];
  pairs: readonly Pair[];
  nominations: readonly Nomination[];
  supports: readonly SupportRequest[];
  shortlists: readonly Shortlist[];
  /** Those of my pairs on which I wrote something; with what my peers wrote. */
  worksheets: readonly Worksheet[];
  /** What they sent as a manager. */
  sent: readonly SentNomination[];
}

const sentBy = async ({ projections }: Pick<Ports, 'projections'>, tenant: TenantId, person: PersonId) => {
  const sent: SentNomination[] = [];
  for await (const one of projections.sentNominations.all(tenant, person)) sent.push(one);
  return sent;
};

const there = <State>(found: readonly ({ state: State } | undefined)[]): State[] =>
  found.flatMap((one) => (one === undefined ? [] : [one.state]));

/** P9: found through the person's own index; somebody else's is never among it. */
export const gatherMyData = async (
  ports: Pick<Ports, 'aggregates' | 'projections'>,
  tenant: TenantId,
  me: PersonId,
): Promise<MyData> => {
  const { aggregates } = ports;
  const index = await indexOf(ports, tenant, me);
  const enrolmentIds = index.enrolments.map(({ programme }) => enrolmentId(programme, me));
  const pairIds = index.pairs.map(({ pair }) => pair);
  const shortlistIds = index.shortlists.map(({ shortlist }) => shortlist);
  const supportIds = index.supports.map(({ support }) => support);
  const [person, postbox, enrolments, pairs, nominations, supports, shortlists, sent] = await Promise.all([
    aggregates.person.find(tenant, me),
    aggregates.postbox.find(tenant, me),
    aggregates.enrolment.findMany(tenant, enrolmentIds),
    aggregates.pair.findMany(tenant, pairIds),
    nominationsOf(ports, tenant, { person: me, index }),
    aggregates.support.findMany(tenant, supportIds),
    aggregates.shortlist.findMany(tenant, shortlistIds),
    sentBy(ports, tenant, me),
  ]);
  const mine = there(pairs).filter((pair) => isMember(pair, me));
  const written = await Promise.all(mine.map((pair) => worksheetsOf(ports, tenant, { pair })));
  return {
    index,
    person: person?.state,
    postbox: postbox?.state,
    enrolments: there(enrolments),
    pairs: mine,
    worksheets: written.flat().filter(({ sheets }) => sheets[me] !== undefined),
    nominations,
    shortlists: there(shortlists).filter((shortlist) => shortlist.person === me),
    supports: there(supports).filter(({ from }) => from === me),
    sent,
  };
};
