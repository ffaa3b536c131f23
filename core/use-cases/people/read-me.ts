import type { MeView, MyProgramme } from '../../contract/participant.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { cameToNothing } from '../../pairs/no-longer-possible.ts';
import { isMember, type Pair } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import { takesEnrolments } from '../../programme/programme.ts';
import type { Actor } from '../../privacy/actor.ts';
import type { PairId, PersonId, ProgrammeId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { coordinatedBy } from '../access/coordinated-by.ts';
import type { By } from '../by.ts';
import { openShortlistsOf } from '../choice/open-shortlists-of.ts';
import { makePairView } from '../pairs/pair-view.ts';
import { indexOf, type PersonIndex } from './index-of.ts';
import { isToLookBackOn, myProgramme } from './my-programme.ts';
import { nominationsOf, nominatorsOf } from './my-nominations.ts';

type MePorts = Pick<Ports, 'aggregates' | 'directory' | 'projections' | 'wording'>;

/** One who is in, or may still join: what is over before one joined is not one's own. */
const concerns = ({ status, enrolment }: MyProgramme): boolean =>
  status !== 'draft' && (enrolment === 'enrolled' || enrolment === 'left' || takesEnrolments({ status }));

/** The pair the person is in, or one that is over and still to be looked back on. */
const pairIn = (
  pairs: readonly Pair[],
  me: PersonId,
  { programme, current }: { programme: ProgrammeId; current: PairId | undefined },
): Pair | undefined =>
  pairs.find(({ id }) => id === current) ??
  pairs.find((pair) => pair.programme === programme && isToLookBackOn(pair, me));

interface Mine {
  index: PersonIndex;
  pairs: readonly Pair[];
  now: Instant;
}

const myProgrammes = async (
  ports: MePorts,
  { tenantId: tenant, personId }: Actor,
  { index, pairs, now }: Mine,
): Promise<MyProgramme[]> => {
  const ids = [...new Set([...index.enrolments, ...index.nominations].map(({ programme }) => programme))];
  const enrolmentIds = ids.map((id) => enrolmentId(id, personId));
  const [programmes, enrolments, nominations] = await Promise.all([
    ports.aggregates.programme.findMany(tenant, ids),
    ports.aggregates.enrolment.findMany(tenant, enrolmentIds),
    nominationsOf(ports, tenant, { person: personId, index }),
  ]);
  const [nominatedBy, shortlistIn] = await Promise.all([
    nominatorsOf(ports, tenant, nominations),
    openShortlistsOf(ports, tenant, { index, now }),
  ]);
  const mine = programmes.flatMap((found, at) => {
    if (found === undefined) return [];
    const programme = found.state;
    const enrolment = enrolments[at]?.state;
    const pair = pairIn(pairs, personId, { programme: programme.id, current: enrolment?.currentPair });
    const { id } = programme;
    return myProgramme({
      ...{ programme, enrolment, pair },
      ...{ nominatedBy: nominatedBy(id), shortlist: shortlistIn(id) },
    });
  });
  return mine.filter(concerns);
};

/** Those who work together or look back on it; what came to nothing before it began is over for good (I3). */
const isWorthShowing = (pair: Pair): boolean => !cameToNothing(pair);

/** Latest first. */
const myPairs = async ({ aggregates }: MePorts, actor: Actor, index: PersonIndex): Promise<Pair[]> => {
  const ids = index.pairs.map(({ pair }) => pair);
  const found = (await aggregates.pair.findMany(actor.tenantId, ids)).flatMap((one) => one?.state ?? []);
  return found
    .filter((pair) => isMember(pair, actor.personId) && isWorthShowing(pair))
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt) || a.id.localeCompare(b.id));
};

/** Where am I, what is next. Somebody seen for the first time is shown as such and not written down (X6). */
export const makeReadMe =
  (ports: MePorts) =>
  async ({ actor, now }: By): Promise<Result<MeView, Refusal>> => {
    const { tenantId: tenant, personId: id } = actor;
    const [person, index, coordinates] = await Promise.all([
      ports.aggregates.person.find(tenant, id),
      indexOf(ports, tenant, id),
      coordinatedBy(ports, actor),
    ]);
    const known = person?.state;
    const locale = known?.locale ?? actor.locale;
    const pairs = await myPairs(ports, actor, index);
    const view = makePairView(ports);
    const [programmes, views] = await Promise.all([
      myProgrammes(ports, actor, { index, pairs, now }),
      Promise.all(pairs.map((pair) => view({ actor: { ...actor, locale }, pair }, now))),
    ]);
    return accepted({
      now,
      person: { id, displayName: actor.displayName || (known?.profile?.displayName ?? ''), locale },
      mayCoordinate: actor.mayCoordinate,
      coordinates,
      hasProfile: known?.profile !== undefined,
      programmes,
      pairs: views,
    });
  };
