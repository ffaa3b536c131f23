import type { EffectAction } from '../../effects/effect.ts';
import type { keptDays } from '../../privacy/kept-days.ts';
import type { AggregateKind } from '../../shared/aggregate-ref.ts';
import type { LetGoKind } from '../retention/let-go.ts';

/** What carries a rule out, by names that the compiler knows: it cannot name what is not there. */
export type CarriedOutBy =
  | `let-go ${LetGoKind}`
  | `effect ${EffectAction['kind']}`
  | `lifecycle ${AggregateKind}`
  | 'outbox'
  | 'owner';

interface Rule {
  /** Undefined: it goes as soon as nothing needs it, whenever that is. */
  after: keyof typeof keptDays | undefined;
  by: CarriedOutBy;
}

/** X7: when something goes. */
export const rules = {
  profile: { after: 'profile', by: 'let-go person' },
  'nomination-text': { after: 'nominationText', by: 'lifecycle nomination' },
  nomination: { after: 'nomination', by: 'let-go nomination' },
  support: { after: 'support', by: 'let-go support' },
  worksheets: { after: 'worksheets', by: 'effect erase-worksheets' },
  'round-papers': { after: 'roundPapers', by: 'let-go round' },
  people: { after: 'people', by: 'let-go programme' },
  records: { after: 'records', by: 'let-go programme' },
  choosing: { after: undefined, by: 'effect put-away-shortlists' },
  bookings: { after: undefined, by: 'effect tend-mailbox' },
  latest: { after: undefined, by: 'lifecycle stops' },
  done: { after: undefined, by: 'outbox' },
  owner: { after: undefined, by: 'owner' },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
