import { prepareProblem, type PreparedPerson } from '../../matching/prepared-problem.ts';
import type { MatchingProblem } from '../../matching/problem.ts';
import { reasonsFor } from '../../matching/reasons.ts';
import type { ProposedPeers } from '../../matching/shortlists.ts';
import type { Ports } from '../../ports/ports.ts';
import { failRound, openChoosing, type Round } from '../../programme/round.ts';
import { shortlistId, type ListedPeer } from '../../programme/shortlist.ts';
import type { PersonId } from '../../shared/ids.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import { updateAggregate } from '../change-aggregate.ts';
import { changeComputed, type RoundDue } from '../rounds/change-computed.ts';
import { discardDryRun } from '../rounds/discard-dry-run.ts';
import { noteInvolved, problemOfRound } from '../rounds/problem-of-round.ts';
import { readProposedPeers, writeProposedPeers } from './shortlist-documents.ts';

export type OpenPorts = Pick<
  Ports,
  'aggregates' | 'directory' | 'documents' | 'projections' | 'shortlister' | 'wakeQueue'
>;

const writesAtOnce = 8;

/** What was proposed before a crash stays: some may have seen it. */
const propose = async (
  ports: OpenPorts,
  { tenant }: RoundDue,
  { round, problem }: { round: Round; problem: MatchingProblem },
): Promise<ProposedPeers[]> => {
  const known = await readProposedPeers(ports, tenant, round);
  if (known !== undefined) return known;
  const lists = await ports.shortlister.propose(problem);
  await noteInvolved(
    ports,
    tenant,
    round,
    lists.map(({ person }) => person),
  );
  await writeProposedPeers(ports, tenant, round, lists);
  return lists;
};

const peersOf = (people: ReadonlyMap<PersonId, PreparedPerson>, list: ProposedPeers): ListedPeer[] => {
  const me = people.get(list.person);
  if (me === undefined) return [];
  return list.peers.flatMap((person) => {
    const peer = people.get(person);
    return peer === undefined ? [] : [{ person, reasons: reasonsFor(me, [peer]), interest: undefined }];
  });
};

const open = async (ports: OpenPorts, due: RoundDue, round: Round): Promise<void> => {
  const { tenant, now } = due;
  const problem = await problemOfRound(ports, tenant, round, now);
  if (problem === undefined) return discardDryRun(ports, tenant, { round, now });
  const lists = await propose(ports, due, { round, problem });
  const people = new Map(prepareProblem(problem).people.map((one) => [one.candidate.id, one]));
  await inParallel(lists, writesAtOnce, async (list) => {
    const { person } = list;
    const peers = peersOf(people, list);
    if (peers.length === 0) return;
    const id = shortlistId(round.id, person);
    const fresh = { id, round: round.id, programme: round.programme, person, peers, answeredAt: undefined };
    await updateAggregate(ports, { kind: 'shortlist', tenant, id, now, update: (known) => known ?? fresh });
  });
  await changeComputed(ports, due, (known) => openChoosing(known, lists.length, now));
};

/**
 * M7: makes everyone's shortlist, tells them, and lets the time to answer begin. A fault fails the round, where people see
 * it; after a crash the same lists are made again.
 */
export const makeOpenShortlists =
  (ports: OpenPorts) =>
  async (due: RoundDue): Promise<void> => {
    const round = (await ports.aggregates.round.find(due.tenant, due.round))?.state;
    if (round?.status !== 'listing') return;
    try {
      await open(ports, due, round);
    } catch (cause) {
      const failed = await changeComputed(ports, due, failRound);
      if (failed.ok && failed.value.status === 'failed')
        throw new Error('The shortlists of a round could not be made.', { cause });
    }
  };
