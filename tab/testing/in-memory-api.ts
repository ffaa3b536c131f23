import type { Api } from '../lib/api.ts';
import { ApiProblem } from '../lib/api-problem.ts';

export interface Act {
  method: string;
  path: string;
  body: unknown;
  key: string;
}

export interface InMemoryApi extends Api {
  acts: Act[];
  downloads: string[];
  /** The claims of each consent that was given. */
  allowed: (string | undefined)[];
  /** Whether the person says no from now on. */
  refuseConsent(isRefused: boolean): void;
}

const unknownPath = (name: string): ApiProblem =>
  new ApiProblem({ type: '/problems/not-found', title: 'Not found', status: 404, detail: `No ${name}` });

/** What the API would answer, by `path` for reads and by `POST path` for acts; notes every act. */
export const inMemoryApi = (answers: Record<string, unknown>): InMemoryApi => {
  const acts: Act[] = [];
  const allowed: (string | undefined)[] = [];
  let isConsentRefused = false;
  const downloads: string[] = [];
  const answerTo = <Answer>(name: string): Promise<Answer> => {
    const answer = name in answers ? answers[name] : unknownPath(name);
    if (answer instanceof ApiProblem) return Promise.reject(answer);
    return Promise.resolve(structuredClone(answer) as Answer);
  };

  return {
    acts,
    downloads,
    allowed,
    refuseConsent: (isRefused) => void (isConsentRefused = isRefused),
    allow: (claims) => {
      if (isConsentRefused) return Promise.reject(new Error('The person said no.'));
      allowed.push(claims);
      return Promise.resolve();
    },
    read: answerTo,
    act: (act) => {
      acts.push(act);
      return answerTo(`${act.method} ${act.path}`);
    },
    download: (path) => {
      downloads.push(path);
      return Promise.resolve(new Blob(['{}']));
    },
  };
};
