import { startAzurite } from '../../sandbox/azurite/start-azurite.ts';
import { azuriteOfThisRun } from './azurite-of-this-run.ts';

/** One Azurite in memory for the whole Jest run, outside the test VM; tests find it by its connection string. */
const globalSetup = async (): Promise<void> => {
  const azurite = await startAzurite({ data: 'memory' });
  azuriteOfThisRun.current = azurite;
  process.env.TEST_STORAGE_CONNECTION = azurite.connectionString;
};

export default globalSetup;
