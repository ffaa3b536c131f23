import type { z } from 'zod';
import type { FieldProblem } from './request-problem.ts';

const fieldsAtMost = 20;
const plainName = /^[A-Za-z_][\w-]{0,39}$/;

/** Names that are not plain are what somebody typed: they are not repeated. */
const jsonPath = (path: readonly PropertyKey[]): string =>
  path
    .map((step) =>
      typeof step === 'number' ? `[${step}]` : plainName.test(String(step)) ? `.${String(step)}` : '.*',
    )
    .reduce((whole, step) => whole + step, '$');

const at = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    body,
  );

const whyOf = (issue: z.core.$ZodIssue, body: unknown): FieldProblem['why'] => {
  if (issue.code !== 'too_big' && at(body, issue.path) === undefined) return 'missing';
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-type';
    case 'too_big':
      return 'too-long';
    case 'too_small':
      return 'too-short';
    case 'invalid_value':
    case 'invalid_union':
      return 'not-a-choice';
    default:
      return 'wrong-form';
  }
};

/** Every field that was wrong, as far as a person can use it. */
export const fieldProblems = (error: z.ZodError, body: unknown): FieldProblem[] =>
  error.issues
    .flatMap((issue): FieldProblem[] =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ path: jsonPath([...issue.path, key]), why: 'unknown' }))
        : [{ path: jsonPath(issue.path), why: whyOf(issue, body) }],
    )
    .slice(0, fieldsAtMost);
