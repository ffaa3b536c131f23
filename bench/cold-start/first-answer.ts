import { noLog } from '#sandbox/host/host-log.ts';
import { makeInvoke } from '#sandbox/host/invoke.ts';
import { loadFunctionApp } from '#sandbox/host/load-function-app.ts';

/** In a process that has just begun: how long a bundle takes from being imported to the first answer of a door, in milliseconds. */
const [bundle = '', name = '', status = ''] = process.argv.slice(2);
const processor = process.cpuUsage();
const started = performance.now();

const app = loadFunctionApp(bundle, noLog);
const importedMs = performance.now() - started;
const door = app.functions.find(({ metadata }) => metadata.name === name);
if (door === undefined) throw new Error(`There is no door ${name}.`);
const http = { method: 'GET', url: 'https://api.example/', headers: {}, params: {}, query: {}, body: null };
const { returnValue } = await makeInvoke(app, noLog)(door, { data: { http } });
const answeredMs = performance.now() - started;

if (String(returnValue?.http?.statusCode) !== status) throw new Error(`The first answer is not ${status}.`);
const { user, system } = process.cpuUsage(processor);
process.stdout.write(JSON.stringify({ importedMs, answeredMs, processorMs: (user + system) / 1000 }));
