import type { Announcement } from '../../messages/announcement.ts';
import type { CardView } from '../../messages/card-view.ts';
import type { Ports } from '../../ports/ports.ts';
import { takesEnrolments } from '../../programme/programme.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import { hoursInAll } from '../../programme/hours-in-all.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { message } from '../../shared/message.ts';
import { knownAs } from '../people/known-as.ts';
import { makePairCard } from './pair-card.ts';
import { shortlistCard } from './shortlist-card.ts';
import { makeReaderOf } from './reader-of.ts';
import { stillInCard } from './still-in-card.ts';

export type CardPorts = Pick<Ports, 'aggregates' | 'directory' | 'wording'>;

type Of<Kind extends Announcement['kind']> = Extract<Announcement, { kind: Kind }>;
type MaybeCard = Promise<CardView | undefined>;

interface Addressee {
  tenant: TenantId;
  person: PersonId;
}

/** Whoever is in, or has left, is not asked again (P1). */
const invitation = async (
  ports: CardPorts,
  to: Addressee,
  { programme: id }: Of<'invitation'>,
): MaybeCard => {
  const [programme, enrolment] = await Promise.all([
    ports.aggregates.programme.find(to.tenant, id),
    ports.aggregates.enrolment.find(to.tenant, enrolmentId(id, to.person)),
  ]);
  if (programme === undefined || !takesEnrolments(programme.state)) return undefined;
  if (enrolment?.state.status !== 'invited') return undefined;
  const from = enrolment.state.invitedBy === 'link' ? 'link' : 'coordinator';
  return { kind: 'invitation', programme: id, programmeName: programme.state.design.name, from };
};

/** N1: told whatever the person is to the programme, so that nothing follows from its being told. */
const nomination = async (ports: CardPorts, to: Addressee, announcement: Of<'nomination'>): MaybeCard => {
  const known = (await ports.aggregates.nomination.find(to.tenant, announcement.nomination))?.state;
  if (known?.employee !== to.person) return undefined;
  const programme = (await ports.aggregates.programme.find(to.tenant, known.programme))?.state;
  if (programme === undefined || !takesEnrolments(programme)) return undefined;
  const [manager] = await knownAs(ports, to.tenant, [known.manager]);
  return {
    kind: 'nomination',
    nomination: known.id,
    programme: known.programme,
    programmeName: programme.design.name,
    managerName: manager?.name ?? '',
    why: known.why ?? '',
    hours: hoursInAll(programme.design.format),
  };
};

/** Not worth telling to somebody who has found a peer since, or has left (M5). */
const leftOut = async (
  ports: CardPorts,
  to: Addressee,
  { programme: id, reason }: Of<'left-out'>,
): MaybeCard => {
  const [programme, enrolment, reader] = await Promise.all([
    ports.aggregates.programme.find(to.tenant, id),
    ports.aggregates.enrolment.find(to.tenant, enrolmentId(id, to.person)),
    makeReaderOf(ports)(to.tenant, to.person),
  ]);
  if (programme === undefined || enrolment?.state.status !== 'enrolled') return undefined;
  if (enrolment.state.currentPair !== undefined) return undefined;
  return {
    kind: 'left-out',
    programmeName: programme.state.design.name,
    reason: ports.wording.say(reader.locale, message(`left-out.${reason}`)),
    nextRoundAt: programme.state.nextSmallRoundAt,
  };
};

const supportAnswer = async (
  ports: CardPorts,
  to: Addressee,
  { support }: Of<'support-answer'>,
): MaybeCard => {
  const request = (await ports.aggregates.support.find(to.tenant, support))?.state;
  if (request?.answer === undefined || request.from !== to.person) return undefined;
  const [coordinator] = await knownAs(ports, to.tenant, [request.answer.by]);
  return { kind: 'support-answer', coordinatorName: coordinator?.name ?? '', support: request.answer.text };
};

const distinct = (views: readonly CardView[]): CardView[] => [
  ...new Map(views.map((view) => [JSON.stringify(view), view])).values(),
];

/** C3: what is still true of it; two letters about one thing are one line. */
const digest = async (
  cardFor: (one: Announcement) => MaybeCard,
  { of }: Of<'digest'>,
): Promise<CardView | undefined> => {
  const cards = await Promise.all(of.map(({ announcement }) => cardFor(announcement)));
  const there = distinct(cards.filter((card) => card !== undefined));
  return there.length === 0 ? undefined : { kind: 'digest', of: there };
};

/** What to show for an announcement as things stand now; undefined when it is no longer worth telling, or not theirs. */
export const makeCardFor = (ports: CardPorts) => {
  const pairCard = makePairCard(ports);
  const cardFor = async (
    tenant: TenantId,
    person: PersonId,
    announcement: Announcement,
    now: Instant,
  ): MaybeCard => {
    const to = { tenant, person };
    switch (announcement.kind) {
      case 'welcome':
        return { kind: 'welcome' };
      case 'invitation':
        return invitation(ports, to, announcement);
      case 'nomination':
        return nomination(ports, to, announcement);
      case 'left-out':
        return leftOut(ports, to, announcement);
      case 'shortlist':
        return shortlistCard(ports, { ...to, now }, announcement.shortlist);
      case 'still-in':
        return stillInCard(ports, to, announcement.programme);
      case 'support-answer':
        return supportAnswer(ports, to, announcement);
      case 'digest':
        return digest((one) => cardFor(tenant, person, one, now), announcement);
      default:
        return pairCard(to, announcement, now);
    }
  };
  return cardFor;
};
