import { noLog } from '#sandbox/host/host-log.ts';
import { makeInvoke } from '#sandbox/host/invoke.ts';
import { loadFunctionApp } from '#sandbox/host/load-function-app.ts';
import { checkBindings } from '#sandbox/host/supported-bindings.ts';

/** In a process of its own, as Azure runs it: what a bundle registers, and what it answers to a GET of the functions named. */
const [bundle = '', ...asked] = process.argv.slice(2);
const app = loadFunctionApp(bundle, noLog);
checkBindings(app.functions);

const statusOf = async (name: string): Promise<[string, string]> => {
  const called = app.functions.find(({ metadata }) => metadata.name === name);
  if (called === undefined) throw new Error(`${name} is not registered.`);
  const http = { method: 'GET', url: 'https://api.example/', headers: {}, params: {}, query: {}, body: null };
  const { returnValue } = await makeInvoke(app, noLog)(called, { data: { http } });
  return [name, String(returnValue?.http?.statusCode)];
};

const functions = app.functions.map(({ metadata }) => ({
  name: metadata.name,
  trigger: Object.values(metadata.bindings).find(({ type }) => type.endsWith('Trigger')),
}));
const statuses = Object.fromEntries(await Promise.all(asked.map(statusOf)));
process.stdout.write(JSON.stringify({ functions, statuses }));
