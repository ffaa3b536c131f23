import type { SignInRefusal } from '../../../auth/sign-in-refusal.ts';

/** What was wrong with one field: never what stood in it. */
export interface FieldProblem {
  /** A JSON path: `$.teaches[0].skill`. */
  path: string;
  why: 'missing' | 'unknown' | 'wrong-type' | 'too-long' | 'too-short' | 'wrong-form' | 'not-a-choice';
}

/** What can be wrong before a use case is asked. */
export type RequestProblem =
  | SignInRefusal
  | { kind: 'bad-request'; fields: readonly FieldProblem[] }
  | { kind: 'too-large' }
  | { kind: 'wrong-media-type' }
  | { kind: 'no-idempotency-key' }
  /** The organisation has not allowed the app what this needs (X1). */
  | { kind: 'directory-closed' }
  | { kind: 'fault' };
