import type { CardView, StatusLine } from '../../messages/card-view.ts';
import type { Pair } from '../../pairs/pair.ts';
import { peersOf } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import { isSilent } from '../../programme/question.ts';
import { isPaused, type Enrolment } from '../../programme/enrolment.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { Programme } from '../../programme/programme.ts';
import type { ProgrammeId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import type { By } from '../by.ts';
import { knownAs } from '../people/known-as.ts';

type StatusPorts = Pick<Ports, 'aggregates' | 'directory' | 'projections'>;
type InProgramme = { enrolment: Enrolment; programme: Programme; pair: Pair | undefined };

const nextSession = (pair: Pair, now: Instant): Instant | undefined =>
  pair.meetings.find(({ when }) => when.end > now)?.when.start;

const pairLine = async (
  ports: StatusPorts,
  { actor, now }: By,
  { pair, programme }: { pair: Pair; programme: Programme },
): Promise<StatusLine | undefined> => {
  const programmeName = programme.design.name;
  const { stage } = pair;
  if (stage.status === 'revealed')
    return { kind: 'introduced', programmeName, pair: pair.id, closesAt: stage.closesAt };
  if (stage.status !== 'active') return undefined;
  const peers = await knownAs(ports, actor.tenantId, peersOf(pair, actor.personId));
  const peerNames = peers.map(({ name }) => name);
  return { kind: 'in-a-pair', programmeName, pair: pair.id, peerNames, nextSession: nextSession(pair, now) };
};

/** An introduction under way reads like waiting: nobody learns of a partner who cannot be told (I2). */
const lineOf = async (ports: StatusPorts, by: By, known: InProgramme): Promise<StatusLine | undefined> => {
  const { enrolment, programme, pair } = known;
  const programmeName = programme.design.name;
  const line = pair && (await pairLine(ports, by, { pair, programme }));
  if (line !== undefined) return line;
  if (programme.status === 'closed' || enrolment.status !== 'enrolled') return undefined;
  if (enrolment.pausedUntil !== undefined && isPaused(enrolment, by.now)) {
    return { kind: 'paused', programmeName, until: enrolment.pausedUntil };
  }
  if (isSilent(enrolment)) return { kind: 'not-heard', programmeName };
  const isFound = pair?.stage.status === 'introducing';
  return { kind: 'waiting', programmeName, nextRoundAt: isFound ? undefined : programme.nextSmallRoundAt };
};

const inProgramme = async (
  ports: StatusPorts,
  { actor }: By,
  id: ProgrammeId,
): Promise<InProgramme | undefined> => {
  const { tenantId: tenant, personId } = actor;
  const [enrolment, programme] = await Promise.all([
    ports.aggregates.enrolment.find(tenant, enrolmentId(id, personId)),
    ports.aggregates.programme.find(tenant, id),
  ]);
  if (enrolment === undefined || programme === undefined) return undefined;
  const { currentPair } = enrolment.state;
  const pair = currentPair === undefined ? undefined : await ports.aggregates.pair.find(tenant, currentPair);
  return { enrolment: enrolment.state, programme: programme.state, pair: pair?.state };
};

/** C5: one line for each programme somebody takes part in, as the card `status`. */
export const makeReadStatus =
  (ports: StatusPorts) =>
  async (by: By): Promise<CardView> => {
    const lines: StatusLine[] = [];
    for await (const entry of ports.projections.person.all(by.actor.tenantId, by.actor.personId)) {
      if (entry.kind !== 'enrolment') continue;
      const known = await inProgramme(ports, by, entry.programme);
      const line = known && (await lineOf(ports, by, known));
      if (line !== undefined) lines.push(line);
    }
    return { kind: 'status', lines: lines.length === 0 ? [{ kind: 'not-enrolled' }] : lines };
  };
