import type { Announcement } from '../../messages/announcement.ts';
import type { CardView } from '../../messages/card-view.ts';
import { wayOf, type WayOfPairing } from '../../matching/way-of-pairing.ts';
import { isAgreed } from '../../pairs/agreement.ts';
import { tapWanted } from '../../pairs/booking-tap.ts';
import { isAhead } from '../../pairs/meeting.ts';
import type { Pair } from '../../pairs/pair.ts';
import type { Ports } from '../../ports/ports.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { unreachable } from '../../shared/never.ts';
import { suggestedTerms, termsAsRead } from '../pairs/suggested-terms.ts';
import { beforeSessionCard } from './before-session-card.ts';
import { endedCard, introductionCard } from './introduction-card.ts';
import { sceneOf, type PairScene } from './pair-scene.ts';
import { repairSeriesCard, repairSessionCard } from './repair-card.ts';
import { makeReaderOf } from './reader-of.ts';
import { sessionFixedCard, sessionVoteCard } from './session-vote-card.ts';

type CardPorts = Pick<Ports, 'aggregates' | 'directory' | 'wording'>;
type OfPair = Extract<Announcement, { pair: unknown }>;

/** A1: what was proposed, or the programme's defaults while nobody has proposed anything. */
const agreeCard = async (
  ports: CardPorts,
  { tenant, me, pair, peers }: PairScene,
): Promise<CardView | undefined> => {
  if (pair.stage.status !== 'active') return undefined;
  const { locale } = await makeReaderOf(ports)(tenant, me);
  const { agreement } = pair;
  if (agreement !== undefined) {
    const mine = agreement.confirmedBy.includes(me) ? 'mine' : 'none';
    const confirmed = isAgreed(agreement, pair.members) ? 'all' : mine;
    return {
      kind: 'agree',
      pair: pair.id,
      peers,
      version: agreement.version,
      terms: termsAsRead(ports.wording, locale, agreement.terms),
      confirmed,
    };
  }
  const terms = suggestedTerms(ports.wording, locale, pair.format);
  return { kind: 'agree', pair: pair.id, peers, version: 0, terms, confirmed: 'none' };
};

const seriesCard = ({ pair, peers }: PairScene): CardView | undefined => {
  const series = pair.meetings.filter(({ number, cancelledAt }) => number > 0 && cancelledAt === undefined);
  const first = series[0]?.when.start;
  if (pair.stage.status !== 'active' || pair.series.status !== 'booked' || first === undefined)
    return undefined;
  const { cadence } = pair.agreement?.terms ?? pair.format;
  const { asFile = false } = pair.series;
  return { kind: 'series-booked', pair: pair.id, peers, first, sessions: series.length, cadence, asFile };
};

/** S4: undefined once nothing waits for this member's tap. */
const tapCard = ({ pair, peers, me }: PairScene, now: Instant): CardView | undefined => {
  const does = tapWanted(pair, me, now)?.does;
  return does === 'book' || does === 'give-back'
    ? { kind: 'tap-calendar', pair: pair.id, peers, does }
    : undefined;
};

/** M7: asked along with the first check-in, and of nobody who has said so already. */
const wayAskedAbout = async (
  { aggregates }: CardPorts,
  { tenant, pair, me }: PairScene,
  session: number,
): Promise<WayOfPairing | undefined> => {
  const isFirst = pair.meetings.every(({ number }) => number >= session);
  if (!isFirst || pair.stage.status !== 'active' || pair.wayFound?.[me] !== undefined) return undefined;
  return wayOf((await aggregates.round.find(tenant, pair.round))?.state ?? {});
};

/** The next session to come of a pair at work. */
const sessionAfter = ({ stage, meetings }: Pair, now: Instant): number | undefined =>
  stage.status === 'active' ? meetings.find((meeting) => isAhead(meeting, now))?.number : undefined;

/** C1: also after the end of the pair, so that the last session is not lost. Nobody sees the other's answer. */
const checkInCard = async (
  ports: CardPorts,
  scene: PairScene,
  { session, now }: { session: number; now: Instant },
): Promise<CardView | undefined> => {
  const { pair, peers, me } = scene;
  const meeting = pair.meetings.find(({ number }) => number === session);
  if (meeting === undefined || meeting.when.end > now) return undefined;
  const mine = meeting.answers[me];
  const answered = mine && { met: mine.met };
  const way = mine === undefined ? await wayAskedAbout(ports, scene, session) : undefined;
  const { start } = meeting.when;
  return {
    kind: 'check-in',
    pair: pair.id,
    session,
    peers,
    start,
    answered,
    next: sessionAfter(pair, now),
    way,
  };
};

const closingCard = async (ports: CardPorts, scene: PairScene): Promise<CardView | undefined> => {
  const { tenant, me, pair, programme } = scene;
  const { stage } = pair;
  const isAsked = stage.status === 'active' || (stage.status === 'ended' && stage.how === 'completed');
  if (!isAsked) return undefined;
  const enrolment = await ports.aggregates.enrolment.find(tenant, enrolmentId(pair.programme, me));
  const ratings = (enrolment?.state.baseline ?? []).map(({ skill, level }) => ({ skill, before: level }));
  const answered = pair.closedBy.includes(me);
  return { kind: 'closing', pair: pair.id, programmeName: programme.design.name, ratings, answered };
};

/** The card of a pair for one of its members; undefined for anybody else, and when it is no longer worth telling. */
export const makePairCard =
  (ports: CardPorts) =>
  async (
    to: { tenant: TenantId; person: PersonId },
    announcement: OfPair,
    now: Instant,
  ): Promise<CardView | undefined> => {
    const scene = await sceneOf(ports, to, announcement.pair);
    if (scene === undefined) return undefined;
    switch (announcement.kind) {
      case 'someone-found':
        return scene.pair.stage.status === 'ended' ? undefined : introductionCard(scene);
      case 'meet-your-peer':
      case 'first-session-booked':
      case 'introduction-over':
        return introductionCard(scene);
      case 'agree':
        return agreeCard(ports, scene);
      case 'series-booked':
        return seriesCard(scene);
      case 'tap-calendar':
        return tapCard(scene, now);
      case 'repair-session':
        return repairSessionCard(scene, announcement.session, now);
      case 'repair-series':
        return repairSeriesCard(scene);
      case 'session-vote':
        return sessionVoteCard(scene, announcement.vote, now);
      case 'session-fixed':
        return sessionFixedCard(scene, announcement.session, now);
      case 'before-session':
        return beforeSessionCard(ports, scene, { session: announcement.session, now });
      case 'check-in':
        return checkInCard(ports, scene, { session: announcement.session, now });
      case 'closing':
        return closingCard(ports, scene);
      case 'pair-ended':
        return endedCard(scene);
      default:
        return unreachable(announcement);
    }
  };
