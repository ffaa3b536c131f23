import { z } from 'zod';
import type { Certificate, LeftOutReason } from '../../matching/problem.ts';
import { asId, type PersonId } from '../../shared/ids.ts';
import type { Message, MessageParam } from '../../shared/message.ts';

const param: z.ZodType<MessageParam> = z.lazy(() =>
  z.union([z.string(), z.number(), message, z.array(z.union([z.string(), message]))]),
);
const message: z.ZodType<Message> = z
  .object({ key: z.string(), params: z.record(z.string(), param).optional() })
  .transform(({ key, params }) => (params === undefined ? { key } : { key, params }));

const reasons = z.object({
  gives: z.array(message),
  gets: z.array(message),
  shares: z.array(message),
  differs: z.array(message),
  firstQuestion: message,
  circle: z.union([z.literal(0), z.literal(1)]).optional(),
});
export const personId = z
  .string()
  .min(1)
  .transform((id) => asId<PersonId>(id));

export const members = z.array(personId).max(3);

export const pairs = z.array(
  z.object({
    members,
    score: z.int(),
    reasons: z.record(z.string(), reasons),
  }),
);

export const proof = z.object({
  claimScale: z.int().positive(),
  learnerScale: z.int(),
  pickScale: z.int().optional(),
  pairs: z.array(z.tuple([personId, personId])).optional(),
  people: z.array(z.object({ id: personId, claims: z.int(), dual: z.int() })),
  blossoms: z.array(z.object({ members: z.array(personId), standIns: z.array(z.int()), dual: z.int() })),
  standIns: z.array(z.object({ group: z.array(personId), weight: z.int(), dual: z.int() })),
});

export const certificate = z
  .object({
    kind: z.literal('fullest').optional(),
    lot: z.int().optional(),
    possiblePairs: z.int(),
    gap: z.number(),
  })
  .transform(({ kind, lot, ...rest }): Certificate => ({
    ...rest,
    ...(kind === undefined ? {} : { kind }),
    ...(lot === undefined ? {} : { lot }),
  }));

const leftOutReasons: Readonly<Record<LeftOutReason, LeftOutReason>> = {
  'odd-one-out': 'odd-one-out',
  'no-shared-language': 'no-shared-language',
  'no-shared-hours': 'no-shared-hours',
  'no-possible-peer': 'no-possible-peer',
  'not-available': 'not-available',
};

export const leftOut = z.array(z.object({ id: personId, reason: z.enum(leftOutReasons) }));
