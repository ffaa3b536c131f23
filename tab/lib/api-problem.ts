import type { Problem } from '#core/contract/problem.ts';

interface Named {
  reference?: string;
}

/** The API said no, or was not there: `problem` is undefined when nothing readable came back. */
export class ApiProblem extends Error {
  readonly problem: Problem | undefined;
  /** What the request that failed was called. */
  readonly reference: string | undefined;

  constructor(problem: Problem | undefined, { reference, ...options }: ErrorOptions & Named = {}) {
    super(problem?.detail ?? 'The API did not answer', options);
    this.name = 'ApiProblem';
    this.problem = problem;
    this.reference = reference;
  }
}

export const problemOf = (error: unknown): Problem | undefined =>
  error instanceof ApiProblem ? error.problem : undefined;

const isRefusal = ({ status }: Problem): boolean => status < 500 && status !== 401 && status !== 403;

/** By what somebody can look up why it failed; undefined for a refusal, whose words say it all. */
export const referenceOf = (error: unknown): string | undefined => {
  if (!(error instanceof ApiProblem)) return undefined;
  return error.problem !== undefined && isRefusal(error.problem) ? undefined : error.reference;
};
