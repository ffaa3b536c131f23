import { z } from 'zod';

/** The sandbox said no, or was not there; the message is for a person. */
export class ControlProblem extends Error {
  /** Which refusal of Microsoft 365 it is, where it is one. */
  readonly code: string | undefined;

  constructor(message: string, { code, ...options }: ErrorOptions & { code?: string | undefined } = {}) {
    super(message, options);
    this.code = code;
  }
}

export interface Controls {
  get<Answer>(path: string, shape: z.ZodType<Answer>): Promise<Answer>;
  post<Answer>(path: string, body: unknown, shape: z.ZodType<Answer>): Promise<Answer>;
  remove(path: string): Promise<void>;
}

/** The controls of the sandbox's tenant, under `/_sandbox/`. */
export const makeControls = (tenantUrl: string): Controls => {
  const call = async (path: string, init: RequestInit): Promise<unknown> => {
    const response = await fetch(`${tenantUrl}/_sandbox/${path}`, init).catch((cause: unknown) => {
      throw new ControlProblem('The sandbox does not answer. Is “npm start” still running?', { cause });
    });
    const text = await response.text();
    const answer: unknown = text === '' ? undefined : JSON.parse(text);
    if (!response.ok)
      throw new ControlProblem(partOf(answer, 'message') ?? `The sandbox answered ${response.status}.`, {
        code: partOf(answer, 'code'),
      });
    return answer;
  };
  return {
    get: async (path, shape) => shape.parse(await call(path, {})),
    post: async (path, body, shape) =>
      shape.parse(
        await call(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      ),
    remove: async (path) => {
      await call(path, { method: 'DELETE' });
    },
  };
};

const errorShape = z.object({ error: z.object({ message: z.string(), code: z.string() }).partial() });

const partOf = (answer: unknown, part: 'message' | 'code'): string | undefined =>
  errorShape.safeParse(answer).data?.error[part];
