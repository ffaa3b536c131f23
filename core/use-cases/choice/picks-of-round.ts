import type { Candidate } from '../../matching/candidate.ts';
import type { Picks } from '../../matching/picks.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Round } from '../../programme/round.ts';
import { shortlistId, type Shortlist } from '../../programme/shortlist.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';

const readAtOnce = 100;

const picksOn = ({ peers }: Shortlist, present: ReadonlySet<PersonId>): Picks =>
  Object.fromEntries(
    peers.flatMap(({ person, interest }) =>
      interest !== undefined && present.has(person) ? [[person, interest] as const] : [],
    ),
  );

/** The candidates with what each said of those who are still there (M7). */
export const withPicks = async (
  { aggregates }: Pick<Ports, 'aggregates'>,
  tenant: TenantId,
  { round, people }: { round: Round; people: readonly Candidate[] },
): Promise<Candidate[]> => {
  const present = new Set(people.map(({ id }) => id));
  const picking: Candidate[] = [];
  for (let from = 0; from < people.length; from += readAtOnce) {
    const some = people.slice(from, from + readAtOnce);
    const ids = some.map(({ id }) => shortlistId(round.id, id));
    const found = await aggregates.shortlist.findMany(tenant, ids);
    picking.push(
      ...some.map((candidate, at) => {
        const shortlist = found[at]?.state;
        return shortlist === undefined ? candidate : { ...candidate, picks: picksOn(shortlist, present) };
      }),
    );
  }
  return picking;
};
