import type { Ports } from '#core/ports/ports.ts';
import { makePreviewErasure } from '#core/use-cases/people/preview-erasure.ts';
import { reading, type Route } from '../route/route.ts';

/** P9 */
export const previewErasure = (ports: Ports): Route => {
  const preview = makePreviewErasure(ports);
  return reading({
    name: 'preview-erasure',
    path: 'me/erasure',
    answer: preview,
  });
};
