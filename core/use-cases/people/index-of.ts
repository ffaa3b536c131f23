import type { Ports } from '../../ports/ports.ts';
import type { PersonEntry } from '../../ports/projections.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';

type Of<Kind extends PersonEntry['kind']> = Extract<PersonEntry, { kind: Kind }>;

/** Everything a person is part of, by kind. */
export interface PersonIndex {
  enrolments: Of<'enrolment'>[];
  pairs: Of<'pair'>[];
  nominations: Of<'nomination'>[];
  supports: Of<'support'>[];
  rounds: Of<'round'>[];
  shortlists: Of<'shortlist'>[];
}

/** In proportion to what one person has been part of, never to how many people there are. */
export const indexOf = async (
  { projections }: Pick<Ports, 'projections'>,
  tenant: TenantId,
  person: PersonId,
): Promise<PersonIndex> => {
  const index: PersonIndex = {
    enrolments: [],
    pairs: [],
    nominations: [],
    supports: [],
    rounds: [],
    shortlists: [],
  };
  for await (const entry of projections.person.all(tenant, person)) {
    if (entry.kind === 'enrolment') index.enrolments.push(entry);
    else if (entry.kind === 'pair') index.pairs.push(entry);
    else if (entry.kind === 'nomination') index.nominations.push(entry);
    else if (entry.kind === 'support') index.supports.push(entry);
    else if (entry.kind === 'shortlist') index.shortlists.push(entry);
    else index.rounds.push(entry);
  }
  return index;
};
