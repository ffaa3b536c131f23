import { startAzurite } from '../../sandbox/azurite/start-azurite.ts';
import { graphSchema } from '../../sandbox/tenant/schemas/graph-schema.ts';
import { azuriteOfThisRun } from './azurite-of-this-run.ts';
import { bundleFluent } from './bundle-fluent.ts';

/**
 * One Azurite in memory for the whole Jest run, outside the test VM; tests find it by its connection string. And what takes
 * long to make: what the tenant checks bodies by, and Fluent UI; no single test should wait for it.
 */
const globalSetup = async (): Promise<void> => {
  await Promise.all([graphSchema(), bundleFluent()]);
  const azurite = await startAzurite({ data: 'memory' });
  azuriteOfThisRun.current = azurite;
  process.env.TEST_STORAGE_CONNECTION = azurite.connectionString;
};

export default globalSetup;
