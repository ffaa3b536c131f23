import type { Insights } from '../growth/insights.ts';
import type { Postbox } from '../messages/postbox.ts';
import type { WatchedMailbox } from '../sessions/watched-mailbox.ts';
import type { Nomination } from '../nominations/nomination.ts';
import type { Pair } from '../pairs/pair.ts';
import type { Recheck } from '../pairs/recheck.ts';
import type { Person } from '../people/person.ts';
import type { Enrolment } from '../programme/enrolment.ts';
import type { Freshness } from '../programme/freshness.ts';
import type { Programme } from '../programme/programme.ts';
import type { Round } from '../programme/round.ts';
import type { Stops } from '../programme/stops.ts';
import type { Shortlist } from '../programme/shortlist.ts';
import type { AggregateKind } from '../shared/aggregate-ref.ts';
import type { SupportRequest } from '../support/support-request.ts';
import type { Worksheet } from '../worksheets/worksheet.ts';
import type { Repository } from './repository.ts';

export interface StateOfKind {
  person: Person;
  postbox: Postbox;
  programme: Programme;
  enrolment: Enrolment;
  round: Round;
  shortlist: Shortlist;
  /** One for each programme, under its id. */
  freshness: Freshness;
  pair: Pair;
  /** One for each session of a pair. */
  worksheet: Worksheet;
  /** One for each programme, under its id. */
  recheck: Recheck;
  /** One for each mailbox that is watched, under its owner's id. */
  mailbox: WatchedMailbox;
  nomination: Nomination;
  support: SupportRequest;
  insights: Insights;
  stops: Stops;
}

/** A repository for every kind of aggregate. */
export type Aggregates = { readonly [Kind in AggregateKind]: Repository<StateOfKind[Kind]> };
