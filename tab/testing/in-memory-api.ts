import type { Api } from '../lib/api.ts';
import { ApiProblem } from '../lib/api-problem.ts';

export interface Act {
  method: string;
  path: string;
  body: unknown;
  key: string;
}

/** What the API would answer, by `path` for reads and by `POST path` for acts; notes every act. */
export const inMemoryApi = (answers: Record<string, unknown>): Api & { acts: Act[] } => {
  const acts: Act[] = [];
  const answerTo = async <Answer>(name: string): Promise<Answer> => {
    if (!(name in answers)) {
      throw new ApiProblem({
        type: '/problems/not-found',
        title: 'Not found',
        status: 404,
        detail: `No ${name}`,
      });
    }
    const answer = answers[name];
    if (answer instanceof ApiProblem) throw answer;
    return structuredClone(answer) as Answer;
  };
  return {
    acts,
    read: answerTo,
    act: (act) => {
      acts.push(act);
      return answerTo(`${act.method} ${act.path}`);
    },
    download: async () => new Blob(['{}']),
  };
};
