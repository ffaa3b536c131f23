import { emptyPostbox, reachableAt } from '#core/messages/postbox.ts';
import type { BookingPurpose, SessionTime } from '#core/pairs/booking.ts';
import type { Pair } from '#core/pairs/pair.ts';
import { keyOf } from '#core/pairs/renew-booking.ts';
import type { Programme } from '#core/programme/programme.ts';
import { enrolmentId } from '#core/programme/enrolment-id.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { PersonId } from '#core/shared/ids.ts';
import { updateAggregate } from '#core/use-cases/change-aggregate.ts';
import { anEnrolment } from '#test/builders/an-enrolment.ts';
import { aParticipant, type ParticipantSaid } from '#test/builders/a-participant.ts';
import { aRunningProgramme } from '#test/builders/a-programme.ts';
import { monday } from '#test/builders/named.ts';
import { conversationWith } from './fake-bot-gateway.ts';
import { inMemoryPorts, type World, type WorldOptions } from './in-memory-ports.ts';
import { keeper } from './keep.ts';

export interface PairWorld extends World {
  /** The pair as it is now. */
  pairNow(): Promise<Pair>;
}

export interface PairWorldOptions extends WorldOptions {
  programme?: Programme;
  /** What is said of the members beyond their name. */
  people?: Readonly<Record<string, ParticipantSaid>>;
  /** Members whose chat the bot does not know yet. */
  strangers?: readonly PersonId[];
  now?: Instant;
  /** What the pair has booked stands in the calendars. */
  outlook?: boolean;
}

/** What the pair has booked stands in Outlook. */
const bookInOutlook = async ({ calendars, tenant }: World, pair: Pair): Promise<void> => {
  const attendees = pair.members.map((id) => ({ id, mail: `${id}@contoso.example`, name: id }));
  const book = (purpose: BookingPurpose, sessions: readonly SessionTime[]) =>
    calendars.book(tenant, {
      ...{ key: keyOf(pair, purpose), organiser: pair.organiser, attendees, sessions, skipped: [] },
      ...{ title: 'Session', bodyHtml: '', timeZone: 'Europe/Paris' },
      cadence: purpose === 'series' ? pair.format.cadence : undefined,
    });
  const timesOf = (isSeries: boolean): SessionTime[] =>
    pair.meetings
      .filter(({ number, cancelledAt }) => number > 0 === isSeries && cancelledAt === undefined)
      .map(({ when, planned }) => ({ ...when, ...(planned !== undefined && { planned }) }));
  const [first, series] = [timesOf(false), timesOf(true)];
  if (first.length > 0) await book('first-session', first);
  if (series.length > 0) await book('series', series);
};

/** A world in which this pair of a running programme has just come to be, and its members can be written to. */
export const aWorldOf = async (pair: Pair, options: PairWorldOptions = {}): Promise<PairWorld> => {
  const { programme = aRunningProgramme(), people = {}, strangers = [], now = monday, ...rest } = options;
  const world = inMemoryPorts(rest);
  const { tenant, ports } = world;
  const keep = keeper(ports, tenant);
  await keep('programme', programme.id, programme);
  for (const person of pair.members) {
    const known = aParticipant({ ...people[person], id: person });
    world.directory.add({ id: person, displayName: known.profile?.displayName ?? '' });
    await keep('person', person, known);
    const enrolment = anEnrolment({ programme: programme.id, person, currentPair: pair.id });
    await keep('enrolment', enrolmentId(programme.id, person), enrolment);
    if (strangers.includes(person)) continue;
    const postbox = reachableAt(emptyPostbox(person), conversationWith(person));
    await keep('postbox', person, { ...postbox, welcomed: true });
  }
  if (options.outlook === true) await bookInOutlook(world, pair);
  await updateAggregate(ports, { kind: 'pair', tenant, id: pair.id, now, update: () => pair });
  const pairNow = async (): Promise<Pair> => {
    const known = await ports.aggregates.pair.find(tenant, pair.id);
    if (known === undefined) throw new Error('The pair is gone.');
    return known.state;
  };
  return { ...world, pairNow };
};
