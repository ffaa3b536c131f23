import type { RunningAzurite } from '../../sandbox/azurite/start-azurite.ts';

/** Handed from Jest's global setup to its global teardown, which share one process. */
export const azuriteOfThisRun: { current?: RunningAzurite } = {};
