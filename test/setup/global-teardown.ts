import { azuriteOfThisRun } from './azurite-of-this-run.ts';

const globalTeardown = async (): Promise<void> => {
  await azuriteOfThisRun.current?.close();
};

export default globalTeardown;
