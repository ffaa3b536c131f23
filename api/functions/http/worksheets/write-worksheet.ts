import type { Ports } from '#core/ports/ports.ts';
import { worksheetBody } from '#core/contract/worksheets.ts';
import { makeWriteWorksheet } from '#core/use-cases/worksheets/write-worksheet.ts';
import { pairId, sessionNumber } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** W1 */
export const writeWorksheet = (ports: Ports): Route => {
  const write = makeWriteWorksheet(ports);
  return acting({
    name: 'write-worksheet',
    method: 'PUT',
    path: 'pairs/{pair}/sessions/{number}/worksheet',
    params: { pair: pairId, number: sessionNumber },
    body: worksheetBody,
    answer: write,
  });
};
