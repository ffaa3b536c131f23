import { z } from 'zod';
import { ownId } from '#core/contract/texts.ts';

const mostVersions = 1_000_000;

/** The value of an `adaptiveCard/action` invoke. */
export const tapValue = z.looseObject({
  action: z.looseObject({ verb: z.string().max(100), data: z.unknown().optional() }),
});

/** What our own cards send; inputs stand beside it. */
export const tapData = z.looseObject({
  id: z.union([z.literal('me'), ownId]),
  v: z.int().min(0).max(mostVersions),
});
