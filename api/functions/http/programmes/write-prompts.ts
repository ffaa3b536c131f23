import type { Ports } from '#core/ports/ports.ts';
import { promptsBody } from '#core/contract/worksheets.ts';
import { makeWritePrompts } from '#core/use-cases/programmes/write-prompts.ts';
import { programmeId } from '../route/ids.ts';
import { acting, type Route } from '../route/route.ts';

/** W2 */
export const writePrompts = (ports: Ports): Route => {
  const write = makeWritePrompts(ports);
  return acting({
    name: 'write-prompts',
    method: 'PUT',
    path: 'programmes/{programme}/prompts',
    params: { programme: programmeId },
    body: promptsBody,
    answer: write,
  });
};
