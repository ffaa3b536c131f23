import { ResponseType, type Client, type GraphRequest } from '@microsoft/microsoft-graph-client';
import type { TenantId } from '#core/shared/ids.ts';
import { answerFrom } from './wire/graph-answer.ts';
import type { Graph, GraphAnswer, GraphCall } from './wire/graph-call.ts';
import { graphClient } from './wire/graph-client.ts';
import { GraphFault } from './wire/graph-fault.ts';
import { makeMailboxGate } from './wire/mailbox-gate.ts';
import { retryOptions } from './wire/retry-options.ts';

export interface GraphConfig {
  tokens: { tokenFor(tenant: TenantId, scope: string): Promise<string> };
  fetch: typeof fetch;
}

const scope = 'https://graph.microsoft.com/.default';

const carryOut = (request: GraphRequest, { method, body }: GraphCall): Promise<unknown> => {
  switch (method) {
    case 'GET':
      return request.get();
    case 'POST':
      return request.post(body);
    case 'PATCH':
      return request.patch(body);
    case 'DELETE':
      return request.delete();
  }
};

const sendOnce = async (client: Client, call: GraphCall): Promise<GraphAnswer> => {
  const request = client
    .api(call.path)
    .headers({ ...call.headers })
    .middlewareOptions([retryOptions(call)])
    .responseType(ResponseType.RAW);
  try {
    return await answerFrom((await carryOut(request, call)) as Response);
  } catch (cause) {
    throw new GraphFault(`Graph did not answer when asked to ${call.what}.`, { kind: 'unanswered', cause });
  }
};

// By name: where code runs in a realm of its own, as under Jest, the runtime's errors are instances of nothing there.
const isNetworkFault = (fault: unknown): boolean => {
  if (typeof fault !== 'object' || fault === null) return false;
  if ('name' in fault && fault.name === 'TypeError') return true;
  return 'cause' in fault && isNetworkFault(fault.cause);
};

const send = async (client: Client, call: GraphCall): Promise<GraphAnswer> => {
  const { repeatable = call.method === 'GET' } = call;
  try {
    return await sendOnce(client, call);
  } catch (fault) {
    // A connection that was kept alive may have died unnoticed.
    if (repeatable && isNetworkFault(fault)) return sendOnce(client, call);
    throw fault;
  }
};

/** Production addresses throughout: a `fetch` that maps origins leads them to the sandbox. */
export const makeGraph = ({ tokens, fetch }: GraphConfig): Graph => {
  const clients = new Map<TenantId, Client>();
  const clientOf = (tenant: TenantId): Client => {
    const client = clients.get(tenant) ?? graphClient(() => tokens.tokenFor(tenant, scope), fetch);
    clients.set(tenant, client);
    return client;
  };
  const throughGate = makeMailboxGate();
  return {
    send: (tenant, call) => {
      const work = () => send(clientOf(tenant), call);
      return call.mailbox === undefined ? work() : throughGate(`${tenant}|${call.mailbox}`, work);
    },
  };
};
