import type { DataReader } from '../../contract/data-map.ts';
import type { RuleName } from './rules.ts';

interface Topic {
  /** Who may be shown it by the API, and in which role; nobody is a reader like any other. */
  readers: readonly DataReader[];
  kept: RuleName;
}

/**
 * X2, X3: everything that is stored, by what it is for. A field that serves two purposes stands under the one with more readers.
 * What the API really answers is held against this by `test/api/data-map.test.ts`.
 */
export const topics = {
  // Somebody
  identity: { readers: ['me', 'partner', 'manager', 'coordinator'], kept: 'profile' },
  teaches: { readers: ['me', 'partner'], kept: 'profile' },
  wants: { readers: ['me', 'partner'], kept: 'profile' },
  background: { readers: ['me', 'partner'], kept: 'profile' },
  availability: { readers: ['me', 'partner'], kept: 'profile' },
  exclusions: { readers: ['me'], kept: 'profile' },
  'reporting-line': { readers: ['me'], kept: 'profile' },
  activity: { readers: ['me'], kept: 'profile' },
  letters: { readers: ['me'], kept: 'profile' },
  reach: { readers: [], kept: 'profile' },
  index: { readers: [], kept: 'profile' },
  'sent-nominations': { readers: ['manager'], kept: 'nomination' },
  // Taking part
  participation: { readers: ['me', 'coordinator'], kept: 'people' },
  way: { readers: ['me'], kept: 'people' },
  ratings: { readers: ['me'], kept: 'people' },
  'met-before': { readers: [], kept: 'people' },
  shortlist: { readers: ['me', 'partner'], kept: 'choosing' },
  picks: { readers: ['me'], kept: 'choosing' },
  // A pair
  pairing: { readers: ['me', 'partner', 'coordinator'], kept: 'people' },
  reasons: { readers: ['me', 'partner'], kept: 'people' },
  answers: { readers: ['me'], kept: 'people' },
  sessions: { readers: ['me', 'partner'], kept: 'people' },
  goals: { readers: ['me', 'partner'], kept: 'people' },
  agreement: { readers: ['me', 'partner'], kept: 'worksheets' },
  worksheets: { readers: ['me', 'partner'], kept: 'worksheets' },
  obstacles: { readers: ['me', 'partner'], kept: 'worksheets' },
  votes: { readers: ['me', 'partner'], kept: 'worksheets' },
  usefulness: { readers: ['me'], kept: 'worksheets' },
  leaving: { readers: [], kept: 'worksheets' },
  mailbox: { readers: [], kept: 'bookings' },
  // Beside it
  support: { readers: ['me', 'coordinator'], kept: 'support' },
  nomination: { readers: ['me', 'manager'], kept: 'nomination' },
  'nomination-text': { readers: ['me'], kept: 'nomination-text' },
  // Rounds and programmes
  'round-people': { readers: [], kept: 'round-papers' },
  'round-outcome': { readers: ['coordinator'], kept: 'round-papers' },
  programme: { readers: ['me', 'coordinator'], kept: 'records' },
  coordinators: { readers: ['me', 'coordinator'], kept: 'records' },
  audit: { readers: ['coordinator'], kept: 'records' },
  figures: { readers: ['coordinator'], kept: 'records' },
  stops: { readers: ['coordinator', 'administrator'], kept: 'latest' },
  // How the app works
  work: { readers: [], kept: 'done' },
  keys: { readers: [], kept: 'owner' },
} as const satisfies Record<string, Topic>;

export type TopicName = keyof typeof topics;
