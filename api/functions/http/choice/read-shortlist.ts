import type { Ports } from '#core/ports/ports.ts';
import { makeReadShortlist } from '#core/use-cases/choice/read-shortlist.ts';
import { shortlistId } from '../route/ids.ts';
import { reading, type Route } from '../route/route.ts';

/** M7 */
export const readShortlist = (ports: Ports): Route => {
  const read = makeReadShortlist(ports);
  return reading({
    name: 'read-shortlist',
    path: 'shortlists/{shortlist}',
    params: { shortlist: shortlistId },
    answer: read,
  });
};
