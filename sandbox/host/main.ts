import { parseArgs } from 'node:util';
import { sayReady, stopWhenTold } from '#sandbox/supervisor/child-words.ts';
import { logToStderr } from './host-log.ts';
import { registerWithTenant } from './register-with-tenant.ts';
import { startHost } from './start-host.ts';

const { values } = parseArgs({
  options: {
    bundle: { type: 'string' },
    'host-json': { type: 'string' },
    tenant: { type: 'string' },
    port: { type: 'string', default: '0' },
    origin: { type: 'string', multiple: true, default: [] },
    'in-order': { type: 'string' },
  },
});

const required = (name: string, value: string | undefined): string => {
  if (value === undefined || value === '') throw new Error(`The worker needs ${name}.`);
  return value;
};

const tenantUrl = required('--tenant', values.tenant);
const { doneUpTo, register } = await registerWithTenant(tenantUrl);
const host = await startHost({
  bundlePath: required('--bundle', values.bundle),
  hostJsonPath: required('--host-json', values['host-json']),
  storageConnection: required('AzureWebJobsStorage', process.env.AzureWebJobsStorage),
  port: Number(values.port),
  allowedOrigins: values.origin,
  doneUpTo,
  inOrder: values['in-order'],
  log: logToStderr,
});
await register(host.url);
stopWhenTold(() => host.close());
sayReady({ api: host.url });
