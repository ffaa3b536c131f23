import type { Problem } from '#core/contract/problem.ts';
import type { Locale } from '#core/shared/message.ts';
import { ApiProblem } from './api-problem.ts';
import { NotSignedIn, type SignIn } from './sign-in.ts';
import { newTrace, type Trace } from './trace.ts';

export interface Api {
  read<Answer>(path: string): Promise<Answer>;
  /** `key` names the person's action: the same key sent again is done once. */
  act<Answer>(action: { method: 'POST' | 'PUT'; path: string; body: object; key: string }): Promise<Answer>;
  download(path: string): Promise<Blob>;
  /** Asks the person to allow what the API was refused; `claims` as its problem told. Rejects when they do not. */
  allow(claims: string | undefined): Promise<void>;
}

interface ApiSettings {
  baseUrl: string;
  /** Of the host around the tab; the browser's own may be another. */
  language: Locale;
  signIn: SignIn;
}

/** One request of the tab; sent again with another token, it keeps its name. */
interface Sent {
  path: string;
  init: RequestInit;
  trace: Trace;
}

const readProblem = async (response: Response): Promise<Problem | undefined> => {
  if (response.headers.get('content-type')?.includes('problem+json') !== true) return undefined;
  return (await response.json()) as Problem;
};

export const makeApi = ({ baseUrl, language, signIn }: ApiSettings): Api => {
  const tokenOf = (fresh: boolean): Promise<string> =>
    signIn.token({ fresh }).catch((cause: unknown) => {
      throw new NotSignedIn('No token for the API', { cause });
    });
  const send = (token: string, { path, init, trace }: Sent): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${token}`);
    headers.set('accept-language', language);
    headers.set('traceparent', trace.traceparent);
    return fetch(`${baseUrl}/api/${path}`, { ...init, headers }).catch((cause: unknown) => {
      throw new ApiProblem(undefined, { cause, reference: trace.reference });
    });
  };
  /** A token that the API does not take, such as one that is over by its clock, is replaced once. */
  const sendSignedIn = async (sent: Sent): Promise<Response> => {
    const token = await tokenOf(false);
    const response = await send(token, sent);
    if (response.status !== 401) return response;
    const fresh = await tokenOf(true);
    return fresh === token ? response : send(fresh, sent);
  };
  const call = async (path: string, init: RequestInit): Promise<Response> => {
    const trace = newTrace();
    const response = await sendSignedIn({ path, init, trace });
    if (!response.ok) throw new ApiProblem(await readProblem(response), { reference: trace.reference });
    return response;
  };
  const answerOf = async <Answer>(response: Response): Promise<Answer> => {
    const text = await response.text();
    // An action may answer with nothing; whoever awaits it then asks for no answer either.
    return (text === '' ? undefined : JSON.parse(text)) as Answer;
  };

  return {
    read: async (path) => answerOf(await call(path, {})),
    act: async ({ method, path, body, key }) =>
      answerOf(
        await call(path, {
          method,
          headers: { 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify(body),
        }),
      ),
    download: async (path) => (await call(path, {})).blob(),
    allow: (claims) => signIn.consent(claims),
  };
};
