import { z } from 'zod';
import type { Answer } from '../http/asked.ts';
import { graphError } from '../http/graph-error.ts';
import type { Route, WireReply, WireRequest } from '../wire/route.ts';
import { batchBody, orderFault, type InnerRequest } from './batch-body.ts';
import { innerAsked } from './inner-asked.ts';
import { innerReply, type InnerReply } from './inner-reply.ts';
import { runInOrder } from './run-in-order.ts';

// Outlook takes four of a batch at once, whatever the mailbox.
const atOnce = 4;

/** Graph's `$batch`: up to 20 requests in one, each answered, disturbed and remembered by itself. */
export function batchRoute(answer: Answer): Route {
  return {
    method: 'POST',
    path: '/v1.0/$batch',
    needs: { audience: 'graph' },
    handle: async (request): Promise<WireReply> => {
      const read = batchBody.safeParse(request.body);
      if (!read.success)
        return graphError(400, 'BadRequest', `Invalid batch payload format. ${z.prettifyError(read.error)}`);
      const { requests } = read.data;
      const fault = orderFault(requests);
      if (fault !== undefined) return graphError(400, 'BadRequest', fault);
      const steps = requests.map((inner) => ({
        id: inner.id,
        dependsOn: inner.dependsOn,
        run: (before: readonly InnerReply[]) => answered(answer, { request, inner, before }),
      }));
      return { status: 200, body: { responses: await runInOrder(steps, atOnce) } };
    },
  };
}

interface Inner {
  request: WireRequest;
  inner: InnerRequest;
  before: readonly InnerReply[];
}

async function answered(answer: Answer, { request, inner, before }: Inner): Promise<InnerReply> {
  if (before.some(({ status }) => status >= 400)) return innerReply(inner.id, failedDependency);
  const asked = innerAsked(request.url, request.headers['authorization'] ?? '', inner);
  if (asked === undefined) return innerReply(inner.id, badUrl);
  const { reply, isLost } = await answer(asked);
  return innerReply(inner.id, isLost ? lost : reply);
}

const failedDependency = graphError(424, 'FailedDependency', 'A request this one depends on has failed.');
const badUrl = graphError(
  400,
  'BadRequest',
  'The url of the request must be relative to the version of the API.',
);
const lost = graphError(504, 'GatewayTimeout', 'The service did not answer in time.');
