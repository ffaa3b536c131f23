import type { Effect } from '../../effects/effect.ts';
import type { List } from '../../ports/lists.ts';
import type { DueMarker } from '../../ports/outbox.ts';
import type { Projections } from '../../ports/projections.ts';
import type { AuditEntry } from '../../privacy/audit-entry.ts';
import type { FieldsOf } from './fields-of.ts';

type RowOf<Name extends keyof Projections> = Projections[Name] extends List<infer Row> ? Row : never;

/** Lists repeat what stands elsewhere, for whoever looks at many: they go with it. */
const rows: { readonly [Name in keyof Projections as `list ${Name}`]: FieldsOf<RowOf<Name>> } = {
  'list programmes': { id: 'keys', name: 'programme', status: 'programme', coordinators: 'coordinators' },
  'list roster': {
    person: 'participation',
    status: 'participation',
    pausedUntil: 'participation',
    pair: 'participation',
    wasInPair: 'participation',
    answered: 'participation',
    leftOutTimes: 'participation',
    question: 'participation',
    preferredWay: 'way',
  },
  'list answeredShortlists': { shortlist: 'picks' },
  'list pairs': {
    id: 'keys',
    round: 'keys',
    members: 'pairing',
    stage: 'pairing',
    lapsed: 'pairing',
    introduced: 'pairing',
    met: 'pairing',
    completed: 'pairing',
    notReachable: 'pairing',
    waitingForAccess: 'pairing',
    goalReached: 'pairing',
    ofWay: 'pairing',
  },
  'list supports': { id: 'keys', to: 'support', open: 'support' },
  'list person': {
    kind: 'index',
    programme: 'index',
    pair: 'index',
    ended: 'index',
    nomination: 'index',
    support: 'index',
    round: 'index',
    shortlist: 'index',
  },
  'list sentNominations': {
    employee: 'sent-nominations',
    programme: 'sent-nominations',
    at: 'sent-nominations',
  },
  'list held': { ref: 'work' },
  'list outgoing': { at: 'figures', sort: 'figures', outcome: 'figures' },
};

const audit: FieldsOf<AuditEntry> = {
  at: 'audit',
  by: 'audit',
  act: 'audit',
  before: 'audit',
  after: 'audit',
};

const effect: FieldsOf<Effect> = { key: 'work', due: 'work', action: 'work' };
const marker: FieldsOf<DueMarker> = { ref: 'work', due: 'work' };

export const fieldsOfLists = { ...rows, audit, effect, marker };
