import type { Lifecycle } from '../effects/lifecycle.ts';
import type { Worksheet } from './worksheet.ts';

/** Writing one tells nobody anything; it goes some time after the end of its pair (X7). */
export const worksheetLifecycle: Lifecycle<Worksheet> = {
  nextLookAt: () => undefined,
  consequences: () => [],
};
