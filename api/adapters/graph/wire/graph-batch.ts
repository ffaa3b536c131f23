import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { TenantId } from '#core/shared/ids.ts';
import type { GraphWork } from '../graph-works.ts';
import { chunks } from './chunks.ts';
import { codeOf, secondsOf } from './graph-answer.ts';
import type { Graph, GraphAnswer } from './graph-call.ts';
import { inParallel } from '#core/shared/in-parallel.ts';
import { readAnswer } from './read-answer.ts';
import { patienceSeconds } from './retry-options.ts';

/** Reads to be sent together: what they are for, and their paths. */
export interface GraphBatch {
  what: GraphWork;
  paths: readonly string[];
  /** How many batches are under way at once. */
  inFlight: number;
}

const perBatch = 20;
const rounds = 4;
const passing = new Set([429, 502, 503, 504]);

const batchAnswer = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.int(),
      headers: z.record(z.string(), z.string()).catch({}),
      body: z.unknown(),
    }),
  ),
});

const unanswered: GraphAnswer = {
  status: 504,
  code: undefined,
  retryAfterSeconds: undefined,
  requestId: undefined,
  contentType: '',
  body: undefined,
};

const innerAnswer = ({
  status,
  headers,
  body,
}: z.infer<typeof batchAnswer>['responses'][number]): GraphAnswer => {
  const header = (wanted: string) =>
    Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
  return {
    status,
    code: codeOf(body),
    retryAfterSeconds: secondsOf(header('retry-after')),
    requestId: header('request-id'),
    contentType: header('content-type') ?? '',
    body,
  };
};

const sendTogether = async (
  graph: Graph,
  tenant: TenantId,
  { what, paths }: Pick<GraphBatch, 'what' | 'paths'>,
): Promise<GraphAnswer[]> => {
  const requests = paths.map((url, index) => ({ id: String(index), method: 'GET', url }));
  const call = { what, method: 'POST', path: '/$batch', body: { requests }, repeatable: true } as const;
  const { responses } = readAnswer(call, await graph.send(tenant, call), batchAnswer);
  const byId = new Map(responses.map((response) => [response.id, innerAnswer(response)]));
  return requests.map(({ id }) => byId.get(id) ?? unanswered);
};

const pauseSeconds = (answers: Iterable<GraphAnswer>, round: number): number =>
  Math.max(...[...answers].map(({ retryAfterSeconds = 2 ** round }) => retryAfterSeconds));

/** Each request of a batch is throttled by itself, and nobody else sends those again. */
const sendUntilAnswered = async (
  graph: Graph,
  tenant: TenantId,
  batch: GraphBatch,
): Promise<Map<string, GraphAnswer>> => {
  const answers = new Map<string, GraphAnswer>();
  for (let round = 0, open = batch.paths; round < rounds && open.length > 0; round += 1) {
    const got = await sendTogether(graph, tenant, { what: batch.what, paths: open });
    open.forEach((path, index) => answers.set(path, got[index] ?? unanswered));
    open = open.filter((path) => passing.has(answers.get(path)?.status ?? 0));
    const pause = pauseSeconds(
      open.map((path) => answers.get(path) ?? unanswered),
      round,
    );
    if (open.length === 0 || round + 1 === rounds || pause > patienceSeconds) break;
    await wait(pause * 1000);
  }
  return answers;
};

/**
 * Answers by path, twenty to a batch. What is still throttled or out of order after a few rounds comes back with that
 * status. Throws GraphFault when a batch as a whole fails.
 */
export const sendBatch = async (
  graph: Graph,
  tenant: TenantId,
  batch: GraphBatch,
): Promise<ReadonlyMap<string, GraphAnswer>> => {
  const parts = chunks([...new Set(batch.paths)], perBatch);
  const answered = await inParallel(parts, batch.inFlight, (paths) =>
    sendUntilAnswered(graph, tenant, { ...batch, paths }),
  );
  return new Map(answered.flatMap((answers) => [...answers]));
};
