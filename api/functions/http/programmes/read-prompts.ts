import type { Ports } from '#core/ports/ports.ts';
import { makeReadPrompts } from '#core/use-cases/programmes/read-prompts.ts';
import { programmeId } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

/** W2 */
export const readPrompts = (ports: Ports): Route => {
  const read = makeReadPrompts(ports);
  return reading({
    name: 'read-prompts',
    path: 'programmes/{programme}/prompts',
    params: { programme: programmeId },
    answer: read,
  });
};
