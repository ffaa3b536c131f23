import type { PairView } from '../../contract/participant.ts';
import { wayOf } from '../../matching/way-of-pairing.ts';
import { isAgreed } from '../../pairs/agreement.ts';
import { tapWanted } from '../../pairs/booking-tap.ts';
import { isRevealed } from '../../pairs/introduction.ts';
import { peersOf, type Pair } from '../../pairs/pair.ts';
import { hasHadSession } from '../../pairs/way-found.ts';
import type { Ports } from '../../ports/ports.ts';
import type { ParticipantOf } from '../../privacy/relationship.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { knownAs } from '../people/known-as.ts';
import { sessionToPrepare } from '../worksheets/to-prepare.ts';
import { meetingView, troubleView } from './meeting-view.ts';
import { suggestedTerms, termsAsRead } from './suggested-terms.ts';
import { voteView } from './vote-view.ts';

export type PairViewPorts = Pick<Ports, 'aggregates' | 'directory' | 'wording'>;

const stageOf = ({ stage }: Pair): PairView['stage'] => {
  switch (stage.status) {
    case 'introducing':
      return 'finding';
    case 'revealed':
      return 'introduced';
    default:
      return stage.status;
  }
};

const closingOf = (pair: Pair, me: PersonId): Pick<PairView['closing'], 'asked' | 'answered'> => ({
  asked:
    (pair.stage.status === 'active' && pair.stage.closingAskedAt !== undefined) ||
    (pair.stage.status === 'ended' && pair.stage.how === 'completed'),
  answered: pair.closedBy.includes(me),
});

const wayView = async (
  { aggregates }: PairViewPorts,
  { actor: { tenantId, personId }, pair }: ParticipantOf,
  now: Instant,
): Promise<PairView['way']> => {
  if (!hasHadSession(pair, now)) return undefined;
  const round = await aggregates.round.find(tenantId, pair.round);
  const found = pair.wayFound?.[personId]?.found;
  return { of: wayOf(round?.state ?? {}), found, open: pair.stage.status === 'active' };
};

const tapView = (
  pair: Pair,
  { me, peers, now }: { me: PersonId; peers: PairView['peers']; now: Instant },
): PairView['tap'] => {
  const wanted = tapWanted(pair, me, now);
  if (wanted === undefined || !('who' in wanted)) return wanted;
  return { does: wanted.does, name: peers.find(({ id }) => id === wanted.who)?.name ?? '' };
};

/** The pair as one member sees it: nothing the other has answered in private (I3, X2). */
export const makePairView =
  (ports: PairViewPorts) =>
  async (participant: ParticipantOf, now: Instant): Promise<PairView> => {
    const { actor, pair } = participant;
    const { tenantId: tenant, personId: me, locale } = actor;
    const revealed = isRevealed(pair);
    const [programme, enrolment, peers, way, toPrepare] = await Promise.all([
      ports.aggregates.programme.find(tenant, pair.programme),
      ports.aggregates.enrolment.find(tenant, enrolmentId(pair.programme, me)),
      revealed ? knownAs(ports, tenant, peersOf(pair, me)) : [],
      wayView(ports, participant, now),
      sessionToPrepare(ports, { tenant, me, pair }, now),
    ]);
    const { stage, agreement } = pair;
    const confirmed = agreement?.confirmedBy ?? [];
    const baseline = enrolment?.state.baseline ?? [];
    return {
      id: pair.id,
      programme: {
        id: pair.programme,
        name: programme?.state.design.name ?? { en: '', fr: '' },
        format: pair.format,
      },
      stage: stageOf(pair),
      closesAt: 'closesAt' in stage ? stage.closesAt : undefined,
      ended: stage.status === 'ended' ? { how: stage.how, at: stage.at } : undefined,
      peers,
      reasons: revealed ? pair.reasons[me] : undefined,
      myAnswer: pair.responses[me] ?? 'none',
      firstSession: pair.firstSession,
      series: pair.series,
      tap: tapView(pair, { me, peers, now }),
      seriesTrouble: troubleView(pair.seriesTrouble, me, peers),
      meetings: pair.meetings.map((meeting) => meetingView(meeting, { pair, me, peers, now })),
      vote: voteView(pair, me, now),
      agreement: agreement && {
        version: agreement.version,
        terms: termsAsRead(ports.wording, locale, agreement.terms),
        confirmedByMe: confirmed.includes(me),
        confirmedByAll: isAgreed(agreement, pair.members),
      },
      suggestedTerms: suggestedTerms(ports.wording, locale, pair.format),
      goals: pair.goals.map((goal) => ({ ...goal, mine: goal.owner === me || goal.owner === 'both' })),
      way,
      toPrepare,
      closing: {
        ...closingOf(pair, me),
        ratings: baseline.map(({ skill, level }) => ({ skill, before: level })),
      },
    };
  };
