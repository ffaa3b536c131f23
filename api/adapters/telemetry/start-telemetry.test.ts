import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { metrics, trace } from '@opentelemetry/api';
import { count } from '../../telemetry/measures.ts';
import { inSpan } from '../../telemetry/in-span.ts';
import type { FunctionName } from '../../telemetry/facts.ts';
import { startTelemetry } from './start-telemetry.ts';

const act = '4bf92f35-77b3-4da6-a3ce-929d0e0e4736';
const name = 'read-me' as FunctionName;
const work = () => inSpan({ name, as: { calledBy: undefined }, facts: { 'faas.trigger': 'http' } }, later);
const later = () => Promise.resolve('answered');
const currentTrace = () => act;

interface Collected {
  path: string | undefined;
  text: string;
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
};

/** A collector that answers everything with this status, and what it was told. */
const aCollector = async (status: number) => {
  const told: Collected[] = [];
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      told.push({ path: request.url, text });
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { told, endpoint: `http://127.0.0.1:${port}/`, close: () => server.close() };
};

afterEach(() => {
  trace.disable();
  metrics.disable();
});

/** Starts it, works, and ends the process. */
const observed = async (endpoint: string | undefined) => {
  const reported: unknown[] = [];
  const telemetry = startTelemetry({ endpoint, currentTrace, report: (fault) => void reported.push(fault) });
  await new Promise((resolve) => setTimeout(resolve, 0));
  while (endpoint !== undefined && !trace.getTracer('any').startSpan('any').isRecording())
    await new Promise((resolve) => setTimeout(resolve, 5));
  const answer = await work();
  count('binome.deliveries', { 'binome.outcome': 'sent' });
  await telemetry.stop();
  return { answer, reported };
};

test('a collector hears of spans and figures before the process ends, under the name of the act', async () => {
  const collector = await aCollector(200);
  expect(await observed(collector.endpoint)).toEqual({ answer: 'answered', reported: [] });
  collector.close();
  const said = (path: string) => collector.told.find((one) => one.path === path)?.text ?? '';
  expect(said('/v1/traces')).toContain(`"traceId":"${act.replaceAll('-', '')}"`);
  expect(said('/v1/traces')).toContain('"name":"read-me"');
  expect(said('/v1/metrics')).toContain('"name":"binome.deliveries"');
});

test('a collector that refuses everything fails no act, and no end of the process', async () => {
  const collector = await aCollector(400);
  expect(await observed(collector.endpoint)).toEqual({ answer: 'answered', reported: [] });
  collector.close();
});

test('an address that is none is reported, and nothing else', async () => {
  const reported: unknown[] = [];
  const telemetry = startTelemetry({
    endpoint: 'no address',
    currentTrace,
    report: (fault) => void reported.push(fault),
  });
  expect(await work()).toBe('answered');
  await telemetry.stop();
  expect(reported).toHaveLength(1);
});

test('without a collector nothing is read or recorded', async () => {
  expect(await observed(undefined)).toEqual({ answer: 'answered', reported: [] });
  expect(trace.getTracer('any').startSpan('any').isRecording()).toBe(false);
});
