import type { TimedWork } from '#core/ports/stopwatch.ts';
import type { AggregateKind } from '#core/shared/aggregate-ref.ts';
import type { GraphTemplate, GraphWork } from '../adapters/graph/graph-works.ts';

declare const registered: unique symbol;

/** The name by which a function is registered with Azure: a word of this code, made in `functions/trace` alone. */
export type FunctionName = string & { readonly [registered]: true };

/** What became of a message to a person. Waiting: the channel asked to come back later, or its answer was lost. */
export type DeliveryOutcome = 'sent' | 'failed' | 'waiting';

/** What became of a message of the queue. Held: another worker was at it. */
export type WorkOutcome = 'done' | 'held' | 'failed';

export type StatusClass = '1xx' | '2xx' | '3xx' | '4xx' | '5xx' | 'unanswered';

/**
 * X6: everything that a span may say. Enumerations and numbers, none of them of a person, a tenant or a text: what is to
 * be known besides has to be added here first.
 */
export type Facts = Readonly<
  Partial<{
    'binome.function': FunctionName;
    'faas.trigger': 'http' | 'pubsub' | 'timer';
    'http.response.status_code': number;
    'binome.aggregate': AggregateKind;
    'binome.outcome': WorkOutcome;
    'binome.graph.call': GraphTemplate;
    'binome.graph.work': GraphWork;
  }>
>;

/** What is counted, and by what. */
export interface Counted {
  'binome.deliveries': { 'binome.outcome': DeliveryOutcome };
  'binome.graph.calls': { 'binome.graph.call': GraphTemplate; 'binome.graph.status': StatusClass };
  'binome.queue.works': { 'binome.aggregate': AggregateKind; 'binome.outcome': WorkOutcome };
}

/** What is timed, in seconds. */
export type Timed = `binome.${TimedWork}.duration`;
