import type { Problem } from '#core/contract/problem.ts';

/** The API said no, or was not there: `problem` is undefined when nothing readable came back. */
export class ApiProblem extends Error {
  readonly problem: Problem | undefined;

  constructor(problem: Problem | undefined, options?: ErrorOptions) {
    super(problem?.detail ?? 'The API did not answer', options);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

export const problemOf = (error: unknown): Problem | undefined =>
  error instanceof ApiProblem ? error.problem : undefined;
