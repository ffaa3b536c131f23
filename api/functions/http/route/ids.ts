import { z } from 'zod';
import { ownId } from '#core/contract/texts.ts';
import {
  asId,
  type PairId,
  type ProgrammeId,
  type RoundId,
  type ShortlistId,
  type SupportRequestId,
} from '#core/shared/ids.ts';

/** Ids as they stand in a path. */
export const programmeId = ownId.transform((text) => asId<ProgrammeId>(text));
export const pairId = ownId.transform((text) => asId<PairId>(text));
export const roundId = ownId.transform((text) => asId<RoundId>(text));
export const shortlistId = ownId.transform((text) => asId<ShortlistId>(text));
export const supportId = ownId.transform((text) => asId<SupportRequestId>(text));
export const goalId = z.string().regex(/^[\w-]{1,64}$/);
export const objectiveId = z.string().regex(/^[a-z0-9-]{1,40}$/);
export const sessionNumber = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number);
