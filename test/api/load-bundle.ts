import { noLog } from '#sandbox/host/host-log.ts';
import { makeInvoke } from '#sandbox/host/invoke.ts';
import { loadFunctionApp } from '#sandbox/host/load-function-app.ts';
import type { TypedData } from '#sandbox/host/functions-core/functions-core-types.ts';
import { checkBindings } from '#sandbox/host/supported-bindings.ts';

/** In a process of its own, as Azure runs it: what a bundle registers, and what it answers to a GET of the functions named, which carries this trace. */
const [bundle = '', traceparent = '', ...asked] = process.argv.slice(2);
const app = loadFunctionApp(bundle, noLog);
checkBindings(app.functions);

const textOf = (body: TypedData | null | undefined): string =>
  body?.string ?? Buffer.from(body?.bytes ?? []).toString('utf8');

const answerOf = async (name: string): Promise<[string, { status: string; body: string }]> => {
  const called = app.functions.find(({ metadata }) => metadata.name === name);
  if (called === undefined) throw new Error(`${name} is not registered.`);
  const http = {
    method: 'GET',
    url: 'https://api.example/',
    headers: { traceparent },
    params: {},
    query: {},
    body: null,
  };
  const { returnValue } = await makeInvoke(app, noLog)(called, { data: { http } });
  const told = returnValue?.http;
  return [name, { status: String(told?.statusCode), body: textOf(told?.body) }];
};

const functions = app.functions.map(({ metadata }) => ({
  name: metadata.name,
  trigger: Object.values(metadata.bindings).find(({ type }) => type.endsWith('Trigger')),
}));
const answers = Object.fromEntries(await Promise.all(asked.map(answerOf)));
process.stdout.write(JSON.stringify({ functions, answers }));
