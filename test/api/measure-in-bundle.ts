import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { noLog } from '#sandbox/host/host-log.ts';
import { makeInvoke } from '#sandbox/host/invoke.ts';
import { loadFunctionApp } from '#sandbox/host/load-function-app.ts';

/** In a process of its own, as Azure runs it: what a bundle tells a collector of one GET of a function, by address, before it ends. */
const [bundle = '', traceparent = '', name = ''] = process.argv.slice(2);

const told: Record<string, string> = {};
const collector = createServer((request, response) => {
  void text(request).then((body) => {
    told[request.url ?? ''] = body;
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
});
await new Promise<void>((listening) => collector.listen(0, '127.0.0.1', listening));
process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;

const app = loadFunctionApp(bundle, noLog);
const called = app.functions.find(({ metadata }) => metadata.name === name);
if (called === undefined) throw new Error(`${name} is not registered.`);
const url = 'https://api.example/';
const http = { method: 'GET', url, headers: { traceparent }, params: {}, query: {}, body: null };
await makeInvoke(app, noLog)(called, { data: { http } });
for (const end of app.hooks.get('appTerminate') ?? []) await end({ hookData: {} });
collector.close();
process.stdout.write(JSON.stringify(told));
