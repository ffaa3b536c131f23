import type { SupportReceipt } from '../../contract/participant.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { peersOf, type Pair } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Actor } from '../../privacy/actor.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { Programme } from '../../programme/programme.ts';
import { hashText } from '../../shared/hash.ts';
import { asId, type ProgrammeId, type SupportRequestId } from '../../shared/ids.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { askForSupport } from '../../support/support-request.ts';
import { participantOf } from '../access/participant-of.ts';
import type { KeyedBy } from '../by.ts';
import { changeAndProject, type ShownPorts } from '../change-and-project.ts';
import { knownAs } from '../people/known-as.ts';
import { chooseCoordinator } from './choose-coordinator.ts';

export interface NewRequest extends KeyedBy {
  programme: ProgrammeId;
  /** 1…1,000 characters */
  text: string;
  /** The pair it is about; else the one the person is in. */
  pair?: string | undefined;
}

type SupportPorts = ShownPorts & Pick<Ports, 'directory'>;

interface Place {
  programme: Programme;
  pair: Pair | undefined;
}

const placeOf = async (
  ports: SupportPorts,
  actor: Actor,
  { programme: id, pair: said }: NewRequest,
): Promise<Result<Place, Refusal>> => {
  const [programme, enrolment] = await Promise.all([
    ports.aggregates.programme.find(actor.tenantId, id),
    ports.aggregates.enrolment.find(actor.tenantId, enrolmentId(id, actor.personId)),
  ]);
  if (programme === undefined || enrolment === undefined) return refused({ kind: 'not-found' });
  if (enrolment.state.enrolledAt === undefined) return refused({ kind: 'not-enrolled' });
  const pairId = said ?? enrolment.state.currentPair;
  if (pairId === undefined) return accepted({ programme: programme.state, pair: undefined });
  const relation = await participantOf(ports, actor, pairId);
  if (!relation.ok) return relation;
  const { pair } = relation.value;
  return pair.programme === id
    ? accepted({ programme: programme.state, pair })
    : refused({ kind: 'not-found' });
};

/** W5: to a named coordinator, with a date; no peer ever sees it. */
export const makeAskForSupport =
  (ports: SupportPorts) =>
  async (by: NewRequest): Promise<Result<SupportReceipt, Refusal>> => {
    const { actor, now, key, text } = by;
    const { tenantId: tenant, personId: from } = actor;
    const place = await placeOf(ports, actor, by);
    if (!place.ok) return place;
    const { programme, pair } = place.value;
    const to = chooseCoordinator(programme, {
      id: from,
      peers: pair === undefined ? [] : peersOf(pair, from),
    });
    if (to === undefined) return refused({ kind: 'not-allowed' });
    const id = asId<SupportRequestId>(hashText(`support|${programme.id}|${from}|${key}`));
    const asked = await changeAndProject<'support', Refusal>(ports, {
      kind: 'support',
      tenant,
      id,
      now,
      decide: (known) => {
        const fresh = { id, programme: programme.id, pair: pair?.id, from, to, text, askedAt: now };
        return accepted({ state: known ?? askForSupport(fresh) });
      },
    });
    if (!asked.ok) return asked;
    const [coordinator] = await knownAs(ports, tenant, [asked.value.to]);
    return accepted({ now, replyBy: asked.value.replyBy, coordinatorName: coordinator?.name ?? '' });
  };
