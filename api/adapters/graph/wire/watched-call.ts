import type { StatusClass } from '../../../telemetry/facts.ts';
import { inSpan } from '../../../telemetry/in-span.ts';
import { count } from '../../../telemetry/measures.ts';
import { batchTemplate, graphWorks, type GraphTemplate } from '../graph-works.ts';
import type { GraphAnswer, GraphCall } from './graph-call.ts';

const classes: readonly StatusClass[] = ['1xx', '2xx', '3xx', '4xx', '5xx'];
const classOf = (status: number): StatusClass => classes[Math.floor(status / 100) - 1] ?? 'unanswered';

const templateOf = ({ what, path }: GraphCall): GraphTemplate =>
  path === '/$batch' ? batchTemplate : graphWorks[what].call;

const told = ({ status }: GraphAnswer) => ({
  facts: { 'http.response.status_code': status },
  isFailure: status >= 400,
});

/** One request in a span, and counted, by what its address looks like without ids: twenty reads in a batch are one. */
export const watchedCall = async (
  call: GraphCall,
  send: () => Promise<GraphAnswer>,
): Promise<GraphAnswer> => {
  const template = templateOf(call);
  const facts = { 'binome.graph.call': template, 'binome.graph.work': call.what };
  const counted = (status: StatusClass): void =>
    count('binome.graph.calls', { 'binome.graph.call': template, 'binome.graph.status': status });
  try {
    const answer = await inSpan({ name: template, as: 'part', facts, told }, send);
    counted(classOf(answer.status));
    return answer;
  } catch (fault) {
    counted('unanswered');
    throw fault;
  }
};
