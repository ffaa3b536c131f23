import type { Candidate } from '../../matching/candidate.ts';
import type { Person } from '../../people/person.ts';
import type { Ports } from '../../ports/ports.ts';
import { claimsOf, isFree, recentPeers, type Enrolment } from '../../programme/enrolment.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { Programme } from '../../programme/programme.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import type { Instant } from '../../shared/instant.ts';
import { isUnpaired } from './free-people.ts';
import { recheckPeople } from './recheck-people.ts';

type GatherPorts = Pick<Ports, 'aggregates' | 'directory' | 'projections' | 'wakeQueue'>;

const readsAtOnce = 16;

interface Member {
  person: Person;
  enrolment: Enrolment;
}

const candidateOf = (
  { person, enrolment }: Member,
  { available, coolOffMonths, now }: { available: boolean; coolOffMonths: number; now: Instant },
): Candidate | undefined => {
  const { profile } = person;
  if (profile === undefined) return undefined;
  const { teaches, wants, experiencesOffered, experiencesWanted, background, department, office } = profile;
  const { seniority, tenure, languages, timeZone, workingHours, formats, acceptsTrio, exclusions } = profile;
  return {
    id: person.id,
    ...{ teaches, wants, experiencesOffered, experiencesWanted, background, department, office },
    ...{ seniority, tenure, languages, timeZone, workingHours, formats, acceptsTrio, exclusions },
    managers: person.managers,
    recentPeers: recentPeers(enrolment, coolOffMonths, now),
    earlierPeers: enrolment.earlierPeers.map((earlier) => earlier.person),
    available,
    leftOutTimes: claimsOf(enrolment),
  };
};

/** P5: capacity counts pairs over all programmes. */
const hasCapacity = async (
  { projections }: GatherPorts,
  tenant: TenantId,
  person: Person,
): Promise<boolean> => {
  let pairs = 0;
  for await (const entry of projections.person.all(tenant, person.id)) {
    if (entry.kind === 'pair' && !entry.ended) pairs += 1;
  }
  return pairs < (person.profile?.capacity ?? 0);
};

/** I2: whoever the bot could not reach last time keeps nobody waiting; a word to the bot, or a retry, brings them back. */
const isReachable = async ({ aggregates }: GatherPorts, tenant: TenantId, person: Person): Promise<boolean> =>
  (await aggregates.postbox.find(tenant, person.id))?.state.reach.status !== 'unreachable';

const unpairedMembers = async (
  { aggregates }: GatherPorts,
  tenant: TenantId,
  { programme, ids }: { programme: Programme; ids: readonly PersonId[] },
): Promise<Member[]> => {
  const [people, enrolments] = await Promise.all([
    aggregates.person.findMany(tenant, ids),
    aggregates.enrolment.findMany(
      tenant,
      ids.map((id) => enrolmentId(programme.id, id)),
    ),
  ]);
  return ids.flatMap((_, index) => {
    const person = people[index]?.state;
    const enrolment = enrolments[index]?.state;
    if (person?.profile === undefined || enrolment?.status !== 'enrolled') return [];
    return enrolment.currentPair === undefined ? [{ person, enrolment }] : [];
  });
};

const candidatesAmong = async (
  ports: GatherPorts,
  tenant: TenantId,
  { programme, ids, now }: { programme: Programme; ids: readonly PersonId[]; now: Instant },
): Promise<Candidate[]> => {
  const members = await unpairedMembers(ports, tenant, { programme, ids });
  const people = await recheckPeople(ports, tenant, { people: members.map(({ person }) => person), now });
  const { coolOffMonths } = programme.design;
  const byId = new Map(people.map((person) => [person.id, person]));
  const candidates = await inParallel(members, readsAtOnce, async (member) => {
    const person = byId.get(member.person.id) ?? member.person;
    const free = isFree(member.enrolment, now) && person.departedAt === undefined;
    const available =
      free && (await isReachable(ports, tenant, person)) && (await hasCapacity(ports, tenant, person));
    return candidateOf({ ...member, person }, { available, coolOffMonths, now });
  });
  return candidates.filter((candidate) => candidate !== undefined);
};

/**
 * Of everyone in the programme who is in no pair the next so many, as they are now: the list only says whom to read. The
 * paused, the departed and those without capacity come along, barred (M3).
 */
export const gatherSome = async (
  ports: GatherPorts,
  tenant: TenantId,
  {
    programme,
    cursor,
    limit,
    now,
  }: { programme: Programme; cursor: string | undefined; limit: number; now: Instant },
): Promise<{ people: Candidate[]; next: string | undefined }> => {
  const { rows, next } = await ports.projections.roster.page(tenant, programme.id, cursor, limit);
  const ids = rows.filter(isUnpaired).map(({ person }) => person);
  return { people: await candidatesAmong(ports, tenant, { programme, ids, now }), next };
};

const rowsAtOnce = 1_000;

/** All of them, where nothing has to be kept in between. */
export const gatherCandidates = async (
  ports: GatherPorts,
  tenant: TenantId,
  { programme, now }: { programme: Programme; now: Instant },
): Promise<Candidate[]> => {
  const candidates: Candidate[] = [];
  let cursor: string | undefined;
  do {
    const some = await gatherSome(ports, tenant, { programme, cursor, limit: rowsAtOnce, now });
    candidates.push(...some.people);
    cursor = some.next;
  } while (cursor !== undefined);
  return candidates;
};
