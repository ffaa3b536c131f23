import { InvocationContext } from '@azure/functions';
import { SpanStatusCode } from '@opentelemetry/api';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter, SimpleSpanProcessor, type ReadableSpan } from '@opentelemetry/sdk-trace-base';
import { scriptedGraph } from '#api/adapters/graph/fixtures/scripted-graph.ts';
import { batchTemplate, graphWorks } from '#api/adapters/graph/graph-works.ts';
import type { GraphCall } from '#api/adapters/graph/wire/graph-call.ts';
import { startSdk, type Sdk } from '#api/adapters/telemetry/otlp-sdk.ts';
import { routes } from '#api/functions/http/routes.ts';
import { wake } from '#api/functions/queues/wake.ts';
import { sweep } from '#api/functions/timers/sweep.ts';
import { currentTrace } from '#api/functions/trace/current-trace.ts';
import { tracedHttp, tracedQueue, tracedTimer } from '#api/functions/trace/traced.ts';
import { countedDeliveries } from '#api/telemetry/counted-deliveries.ts';
import { countedWorks } from '#api/telemetry/counted-works.ts';
import type { Counted, Facts } from '#api/telemetry/facts.ts';
import { stopwatch } from '#api/telemetry/stopwatch.ts';
import type { Ports } from '#core/ports/ports.ts';
import { makeAttend } from '#core/use-cases/background/attend.ts';
import { lifecycles } from '#core/use-cases/lifecycles.ts';
import { entraTokens } from '../builders/entra-tokens.ts';
import { conversationWith } from '../fakes/fake-bot-gateway.ts';
import { inMemoryPorts } from '../fakes/in-memory-ports.ts';
import { apiInMemory } from './api-in-memory.ts';
import { companyAtWork, pair, people, running, tenant, today } from './company-at-work.ts';
import { samples } from './route-samples.ts';

const act = '4bf92f35-77b3-4da6-a3ce-929d0e0e4736';
const sender = '00f067aa0ba902b7';
const traceparent = `00-${act.replaceAll('-', '')}-${sender}-00`;

/** In everything that is sent, answered or thrown. */
const marks = ['Marked', 'marked@contoso.example', 'a marked text'] as const;
const [name, mail, text] = marks;
const thrown = new Error(`${name} <${mail}> said "${text}"`);
const ids = [tenant, running, pair.id, ...Object.values(people)];

const spans = new InMemorySpanExporter();
const figures = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const reader = new PeriodicExportingMetricReader({ exporter: figures, exportIntervalMillis: 3_600_000 });

const context = new InvocationContext({ functionName: 'any', logHandler: () => undefined });
const ready = () => Promise.resolve();
const clock = { now: () => Promise.resolve(today) };

const visit = async (ports: Ports): Promise<void> => {
  const entra = await entraTokens([tenant]);
  const api = apiInMemory(ports, { entra, now: today, around: tracedHttp });
  const ask = async (route: string, asking: Parameters<typeof api.ask>[1] = {}) => {
    const { as, params, query, body } = samples[route] ?? { as: 'member' };
    const claims = { name, preferred_username: mail };
    const token = await api.token({ tenant, person: people[as], roles: ['Programme.Coordinate'], claims });
    const sent = { ...(params && { params }), ...(query && { query }), body };
    const headers = { traceparent, 'user-agent': text, 'idempotency-key': 'marked-key' };
    return (await api.ask(route, { token, headers, ...sent, ...asking })).status;
  };
  expect(await ask('read-me')).toBe(200);
  expect(await ask('ask-for-support', { body: { text, pair: pair.id } })).toBe(201);
  expect(await ask('add-goal', { body: { ...samples['add-goal']?.body, title: text } })).toBe(201);
  expect(await ask('find-session-times')).toBe(200);
  expect(await ask('read-pair', { params: { pair: mail } })).toBe(404);
  expect(await ask('say-still-in', { body: { [mail]: text } })).toBe(400);
  expect(await ask('export-my-data', { token: name })).toBe(401);
};

const broken = async (ports: Ports): Promise<void> => {
  const find = () => Promise.reject(thrown);
  const enrolment = { ...ports.aggregates.enrolment, find, findMany: find };
  const entra = await entraTokens([tenant]);
  const badly = { ...ports, aggregates: { ...ports.aggregates, enrolment } };
  const api = apiInMemory(badly, { entra, now: today, around: tracedHttp });
  const token = await api.token({ tenant, person: people.member });
  const { params = {} } = samples['read-board'] ?? {};
  expect((await api.ask('read-board', { token, params })).status).toBe(500);
};

const work = async (ports: Ports): Promise<void> => {
  const message = { ref: { tenant, kind: 'pair', id: pair.id }, due: today, trace: act };
  const queue = (attend: Parameters<typeof countedWorks>[0]) =>
    tracedQueue(wake({ ready, clock, attend: countedWorks(attend), queueName: 'wake' })).options.handler;
  await queue(makeAttend(ports))(message, context);
  await expect(queue(() => Promise.resolve(false))(message, context)).rejects.toThrow('comes back');
  await expect(queue(() => Promise.reject(thrown))(message, context)).rejects.toThrow();
  await expect(queue(makeAttend(ports))({ ref: mail }, context)).rejects.toThrow();
  const timer = {
    isPastDue: false,
    schedule: { adjustForDST: false },
    scheduleStatus: { last: '', next: '', lastUpdated: '' },
  };
  const turn = tracedTimer(sweep({ ready, clock, sweep: () => Promise.resolve(1) }));
  await turn.options.handler(timer, context);
};

const call = (more: Partial<GraphCall>): GraphCall => ({
  what: 'find people by mail',
  method: 'GET',
  path: `/users?$filter=mail eq '${mail}'`,
  once: true,
  ...more,
});

const askGraph = async (): Promise<void> => {
  const answers: Record<string, () => Response> = {
    '/v1.0/users': () => Response.json({ value: [{ displayName: name, mail }] }),
    '/v1.0/users/marked': () =>
      Response.json({ error: { code: text, message: `${name} is not there` } }, { status: 404 }),
    '/v1.0/$batch': () => Response.json({ responses: [] }),
  };
  const { graph } = scriptedGraph(({ url }) => {
    const answer = answers[url.pathname];
    if (answer === undefined) throw thrown;
    return answer();
  });
  const requests = [{ id: '0', method: 'GET', url: `/users/${mail}` }];
  await graph.send(tenant, call({}));
  await graph.send(tenant, call({ what: 'read a person', path: '/users/marked' }));
  await graph.send(
    tenant,
    call({ what: 'read people', method: 'POST', path: '/$batch', body: { requests } }),
  );
  await expect(graph.send(tenant, call({ what: 'read a photo', path: `/users/${mail}` }))).rejects.toThrow();
};

const deliver = async (): Promise<void> => {
  const { bot } = inMemoryPorts();
  const to = conversationWith(people.member);
  const counted = countedDeliveries(bot);
  bot.answer(people.member, { kind: 'later', seconds: 60 }, { kind: 'blocked' }, { kind: 'in-doubt' });
  for (let send = 0; send < 4; send += 1) {
    await counted.send(to, { kind: 'plain', key: 'any' } as never, {
      locale: 'en',
      timeZone: 'Europe/Paris',
    });
  }
  const failing = countedDeliveries({ ...bot, send: () => Promise.reject(thrown) });
  await expect(failing.send(to, {} as never, { locale: 'en', timeZone: 'Europe/Paris' })).rejects.toThrow();
};

interface Point {
  figure: string;
  attributes: Readonly<Record<string, unknown>>;
  value: unknown;
}

let sdk: Sdk;
let seen: ReadableSpan[];
let points: Point[];

beforeAll(async () => {
  sdk = startSdk({ spans: new SimpleSpanProcessor(spans), figures: reader, currentTrace });
  const ports = { ...(await companyAtWork()).ports, stopwatch };
  await visit(ports);
  await broken(ports);
  await work(ports);
  await askGraph();
  await deliver();
  await stopwatch.time('round', () => Promise.reject(thrown)).catch(() => undefined);
  await reader.forceFlush();
  seen = spans.getFinishedSpans();
  points = figures
    .getMetrics()
    .flatMap(({ scopeMetrics }) =>
      scopeMetrics.flatMap(({ metrics }) =>
        metrics.flatMap(({ descriptor, dataPoints }) =>
          dataPoints.map(({ attributes, value }) => ({ figure: descriptor.name, attributes, value })),
        ),
      ),
    );
});

afterAll(() => sdk.stop());

const functionNames = [...routes(inMemoryPorts().ports).map((route) => route.name), 'wake', 'sweep'];
const templates = [...Object.values(graphWorks).map((one) => one.call), batchTemplate];
const oneOf =
  (words: Iterable<string>) =>
  (value: unknown): boolean =>
    typeof value === 'string' && new Set(words).has(value);

type Key = keyof Facts | keyof Counted['binome.deliveries'] | keyof Counted['binome.graph.calls'];

/** Each attribute there may be, and what it may say. */
const vocabulary: Readonly<Record<Key, (value: unknown) => boolean>> = {
  'binome.function': oneOf(functionNames),
  'faas.trigger': oneOf(['http', 'pubsub', 'timer']),
  'http.response.status_code': Number.isInteger,
  'binome.aggregate': oneOf(Object.keys(lifecycles)),
  'binome.outcome': oneOf(['done', 'held', 'failed', 'sent', 'waiting']),
  'binome.graph.call': oneOf(templates),
  'binome.graph.work': oneOf(Object.keys(graphWorks)),
  'binome.graph.status': oneOf(['2xx', '4xx', 'unanswered']),
};

const isKnown = ([key, value]: [string, unknown]): boolean =>
  Object.hasOwn(vocabulary, key) && vocabulary[key as Key](value);

test('X6 every attribute is one of the list, and says one of its words or a number', () => {
  const attributes = [...seen, ...points].flatMap((one) => Object.entries(one.attributes));
  expect(attributes.length).toBeGreaterThan(40);
  expect(attributes.filter((one) => !isKnown(one))).toEqual([]);
});

test('X6 spans are named by functions and by what a request looks like without ids, and tell no more', () => {
  const names = new Set([...functionNames, ...templates]);
  expect(seen.map((span) => span.name).filter((one) => !names.has(one))).toEqual([]);
  for (const { events, links, status, resource } of seen) {
    expect({ events, links, message: status.message }).toEqual({ events: [], links: [], message: undefined });
    expect(Object.keys(resource.attributes).sort()).toEqual(['service.instance.id', 'service.name']);
  }
});

test('X6 no name, mail, text, person or tenant gets out', () => {
  const told = JSON.stringify([
    ...seen.map((span) => ({ ...span, _spanProcessor: undefined, resource: span.resource.attributes })),
    ...points,
  ]);
  expect(told).toContain('find-session-times');
  expect([...marks, ...ids].filter((mark) => told.toLowerCase().includes(mark.toLowerCase()))).toEqual([]);
});

const named = (wanted: string) => seen.filter((span) => span.name === wanted);

test('a request is a span of the act that its sender names, whether it wants to be recorded or not', () => {
  const [span] = named('read-me');
  expect(span?.spanContext().traceId).toBe(act.replaceAll('-', ''));
  expect(span?.parentSpanContext?.spanId).toBe(sender);
  expect(span?.attributes).toMatchObject({ 'faas.trigger': 'http', 'http.response.status_code': 200 });
});

test('only our own faults count as such', () => {
  const codes = (wanted: string) => named(wanted).map(({ status }) => status.code === SpanStatusCode.ERROR);
  expect([codes('read-pair'), codes('export-my-data'), codes('read-board')]).toEqual([
    [false],
    [false],
    [true],
  ]);
});

test('a worker goes on with the act, and says of what kind its work was and what became of it', () => {
  const works = named('wake').map(({ attributes, status }) => [
    attributes['binome.aggregate'],
    attributes['binome.outcome'],
    status.code === SpanStatusCode.ERROR,
  ]);
  expect(works).toEqual([
    ['pair', 'done', false],
    ['pair', 'held', true],
    ['pair', 'failed', true],
    [undefined, undefined, true],
  ]);
  expect(named('wake')[0]?.spanContext().traceId).toBe(act.replaceAll('-', ''));
  expect(named('wake')[0]?.parentSpanContext).toBeUndefined();
  expect(named('sweep')[0]?.spanContext().traceId).not.toBe(act.replaceAll('-', ''));
});

const counted = (figure: keyof Counted) =>
  points.filter((one) => one.figure === figure).map(({ attributes, value }) => [attributes, value]);

test('requests to Graph are counted by what they look like and how they end', () => {
  const row = (template: string, status: string) => [
    { 'binome.graph.call': template, 'binome.graph.status': status },
    1,
  ];
  expect(counted('binome.graph.calls')).toEqual([
    row('GET /users', '2xx'),
    row('GET /users/{id}', '4xx'),
    row('POST /$batch', '2xx'),
    row('GET /users/{id}/photo/$value', 'unanswered'),
  ]);
});

test('messages to people are counted by what became of them', () => {
  expect(counted('binome.deliveries')).toEqual([
    [{ 'binome.outcome': 'waiting' }, 2],
    [{ 'binome.outcome': 'failed' }, 2],
    [{ 'binome.outcome': 'sent' }, 1],
  ]);
});

test('works are counted, and those that somebody waits for are timed, also when they fail', () => {
  expect(counted('binome.queue.works')).toHaveLength(3);
  const timed = points.filter(({ figure }) => figure.endsWith('.duration'));
  expect(timed.map(({ figure, value }) => [figure, value])).toEqual([
    ['binome.slot-search.duration', expect.objectContaining({ count: 1 })],
    ['binome.round.duration', expect.objectContaining({ count: 1 })],
  ]);
});
