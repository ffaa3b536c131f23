import type { Ports } from '../../ports/ports.ts';
import { isPaused } from '../../programme/enrolment.ts';
import { isSilent } from '../../programme/question.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { PairId, ProgrammeId } from '../../shared/ids.ts';
import type { Bilingual } from '../../shared/message.ts';
import type { By } from '../by.ts';

/** A programme that somebody takes part in now. */
export interface Participation {
  programme: ProgrammeId;
  name: Bilingual;
  isPaused: boolean;
  pair: PairId | undefined;
}

type ListPorts = Pick<Ports, 'aggregates' | 'projections'>;

const participationIn = async (
  { aggregates }: ListPorts,
  { actor, now }: By,
  id: ProgrammeId,
): Promise<Participation | undefined> => {
  const [enrolment, programme] = await Promise.all([
    aggregates.enrolment.find(actor.tenantId, enrolmentId(id, actor.personId)),
    aggregates.programme.find(actor.tenantId, id),
  ]);
  if (enrolment?.state.status !== 'enrolled' || programme === undefined) return undefined;
  if (programme.state.status === 'closed') return undefined;
  return {
    programme: id,
    name: programme.state.design.name,
    isPaused: isPaused(enrolment.state, now) || isSilent(enrolment.state),
    pair: enrolment.state.currentPair,
  };
};

/** What the person is enrolled in, of what still runs. A person is in a handful of programmes at most. */
export const makeListMyProgrammes =
  (ports: ListPorts) =>
  async (by: By): Promise<Participation[]> => {
    const found: Participation[] = [];
    for await (const entry of ports.projections.person.all(by.actor.tenantId, by.actor.personId)) {
      if (entry.kind !== 'enrolment') continue;
      const participation = await participationIn(ports, by, entry.programme);
      if (participation !== undefined) found.push(participation);
    }
    return found;
  };
