import type { Ports } from '#core/ports/ports.ts';
import { makeExportMyData } from '#core/use-cases/people/export-my-data.ts';
import { reading, type Route } from '../route/route.ts';

/** P9 */
export const exportMyData = (ports: Ports): Route => {
  const exportMyData = makeExportMyData(ports);
  return reading({
    name: 'export-my-data',
    path: 'me/export',
    answer: exportMyData,
  });
};
