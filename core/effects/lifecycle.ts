import type { Instant } from '../shared/instant.ts';
import type { AggregateRef } from '../shared/aggregate-ref.ts';
import type { Effect } from './effect.ts';

/**
 * What makes an aggregate live: where time alone takes it, when to look at it next, and what a change entails. All
 * three are pure, so nothing that happens to a pair, a programme or a person can be announced from anywhere else.
 */
export interface Lifecycle<State> {
  /** What time alone does. Returns the same object when nothing is due. Absent where time alone never does anything. */
  advance?(state: State, now: Instant): State;
  nextLookAt(state: State): Instant | undefined;
  /** `before` is undefined when the aggregate has just come to be. */
  consequences(change: {
    before: State | undefined;
    after: State;
    ref: AggregateRef;
    now: Instant;
  }): Effect[];
}

/** The row in lists and dashboards follows every change. */
export const projectEffect = (now: Instant): Effect => ({
  key: 'project',
  due: now,
  action: { kind: 'project' },
});
