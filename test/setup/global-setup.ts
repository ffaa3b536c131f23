import { startAzurite } from '../../sandbox/azurite/start-azurite.ts';
import { graphSchema } from '../../sandbox/tenant/schemas/graph-schema.ts';
import { azuriteOfThisRun } from './azurite-of-this-run.ts';

/**
 * One Azurite in memory for the whole Jest run, outside the test VM; tests find it by its connection string.
 * And what the tenant checks bodies by: on a fresh clone no single test should wait until it is made.
 */
const globalSetup = async (): Promise<void> => {
  await graphSchema();
  const azurite = await startAzurite({ data: 'memory' });
  azuriteOfThisRun.current = azurite;
  process.env.TEST_STORAGE_CONNECTION = azurite.connectionString;
};

export default globalSetup;
