import type { Lifecycle } from '../effects/lifecycle.ts';
import { insightsLifecycle } from '../growth/insights-lifecycle.ts';
import { postboxLifecycle } from '../messages/postbox-lifecycle.ts';
import { nominationLifecycle } from '../nominations/nomination-lifecycle.ts';
import { pairLifecycle } from '../pairs/pair-lifecycle.ts';
import { recheckLifecycle } from '../pairs/recheck.ts';
import { personLifecycle } from '../people/person-lifecycle.ts';
import type { StateOfKind } from '../ports/aggregates.ts';
import { enrolmentLifecycle } from '../programme/enrolment-lifecycle.ts';
import { freshnessLifecycle } from '../programme/freshness-lifecycle.ts';
import { programmeLifecycle } from '../programme/programme-lifecycle.ts';
import { roundLifecycle } from '../programme/round-lifecycle.ts';
import { stopsLifecycle } from '../programme/stops-lifecycle.ts';
import { shortlistLifecycle } from '../programme/shortlist-lifecycle.ts';
import { mailboxLifecycle } from '../sessions/mailbox-lifecycle.ts';
import type { AggregateKind } from '../shared/aggregate-ref.ts';
import { supportLifecycle } from '../support/support-lifecycle.ts';
import { worksheetLifecycle } from '../worksheets/worksheet-lifecycle.ts';

export const lifecycles: { readonly [Kind in AggregateKind]: Lifecycle<StateOfKind[Kind]> } = {
  person: personLifecycle,
  postbox: postboxLifecycle,
  programme: programmeLifecycle,
  enrolment: enrolmentLifecycle,
  round: roundLifecycle,
  shortlist: shortlistLifecycle,
  freshness: freshnessLifecycle,
  pair: pairLifecycle,
  worksheet: worksheetLifecycle,
  recheck: recheckLifecycle,
  mailbox: mailboxLifecycle,
  nomination: nominationLifecycle,
  support: supportLifecycle,
  insights: insightsLifecycle,
  stops: stopsLifecycle,
};
