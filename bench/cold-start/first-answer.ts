import { noLog } from '#sandbox/host/host-log.ts';
import { makeInvoke } from '#sandbox/host/invoke.ts';
import { loadFunctionApp } from '#sandbox/host/load-function-app.ts';

/** In a process that has just begun: how long a bundle takes from being imported to its first answer, in milliseconds. */
const [bundle = ''] = process.argv.slice(2);
const processor = process.cpuUsage();
const started = performance.now();

const app = loadFunctionApp(bundle, noLog);
const importedMs = performance.now() - started;
const door = app.functions.find(({ metadata }) => metadata.name === 'health');
if (door === undefined) throw new Error('There is no health door.');
const http = { method: 'GET', url: 'https://api.example/', headers: {}, params: {}, query: {}, body: null };
const { returnValue } = await makeInvoke(app, noLog)(door, { data: { http } });
const answeredMs = performance.now() - started;

if (String(returnValue?.http?.statusCode) !== '200') throw new Error('The first answer is not 200.');
const { user, system } = process.cpuUsage(processor);
process.stdout.write(JSON.stringify({ importedMs, answeredMs, processorMs: (user + system) / 1000 }));
