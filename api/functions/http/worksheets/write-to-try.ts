import type { Ports } from '#core/ports/ports.ts';
import { toTryBody } from '#core/contract/worksheets.ts';
import { makeWriteToTry } from '#core/use-cases/worksheets/write-worksheet.ts';
import { pairId, sessionNumber } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** W1 */
export const writeToTry = (ports: Ports): Route => {
  const write = makeWriteToTry(ports);
  return acting({
    name: 'write-to-try',
    method: 'PUT',
    path: 'pairs/{pair}/sessions/{number}/to-try',
    params: { pair: pairId, number: sessionNumber },
    body: toTryBody,
    answer: ({ body, ...by }) => write({ ...by, toTry: body.toTry }),
  });
};
