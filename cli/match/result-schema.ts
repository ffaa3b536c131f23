import { z } from 'zod';
import { waysOfPairing } from '#core/matching/way-of-pairing.ts';
import { wholePolicySchema } from './policy-schema.ts';

const id = z.string();
const sentences = z.array(z.string());

const terms = z
  .strictObject({
    benefit: z.number(),
    diversity: z.number(),
    direction: z.number(),
    time: z.number(),
    seniority: z.number(),
  })
  .describe('The score before weighing, 0…10,000 each; of a trio the mean over the three pairs in it.');

/** As one person reads them. */
export const reasonsSchema = z.strictObject({
  gives: sentences,
  gets: sentences,
  shares: sentences,
  differs: sentences,
  firstQuestion: z.string(),
});

const reasons = z
  .array(z.strictObject({ reader: id, ...reasonsSchema.shape }))
  .describe('Why these people, as each of them reads it.');

const figures = {
  score: z.number().describe('0…10,000; of a trio the mean over the three pairs in it.'),
  learners: z
    .number()
    .describe('How many learn something they asked for, of a trio from either of the others.'),
  terms,
  reasons,
};

const proof = z
  .strictObject({
    claimScale: z.number(),
    learnerScale: z.number(),
    pickScale: z.number().optional().describe('Where people picked.'),
    pairs: z
      .array(z.tuple([id, id]))
      .optional()
      .describe('The best pairs alone, where other threes were chosen.'),
    people: z.array(z.strictObject({ id, claims: z.number(), dual: z.number() })),
    blossoms: z.array(
      z.strictObject({ members: z.array(id), standIns: z.array(z.number()), dual: z.number() }),
    ),
    standIns: z.array(z.strictObject({ group: z.array(id), weight: z.number(), dual: z.number() })),
  })
  .describe(
    'Of the best pairs alone. A pair weighs (claims of both) · claimScale + learners · learnerScale + mutual interest · pickScale + score. The duals of both and of the blossoms around both come to twice that or more for every possible pair; all duals together, a blossom’s counted (size − 1)/2 times, to twice the weight of the pairs and stand-ins taken.',
  );

/** What `match` prints and `verify` reads. */
export const resultSchema = z.strictObject({
  assignment: z.strictObject({
    pairs: z.array(z.strictObject({ members: z.tuple([id, id]), ...figures })),
    trios: z.array(
      z.strictObject({
        members: z.tuple([id, id, id]),
        circle: z.literal(true).optional().describe('Each teaches the next, and the last the first.'),
        ...figures,
      }),
    ),
    leftOut: z.array(
      z.strictObject({
        id,
        reason: z.enum([
          'odd-one-out',
          'no-shared-language',
          'no-shared-hours',
          'no-possible-peer',
          'not-available',
        ]),
        sentence: z.string(),
      }),
    ),
    totalScore: z.number(),
  }),
  tiers: z
    .strictObject({
      placed: z.number().describe('People in pairs and trios.'),
      waiting: z.number().describe('Rounds they had waited, three at most each.'),
      learners: z.number(),
      interest: z.number().optional().describe('Mutual interest of pairs and trios, where people picked.'),
      score: z.number(),
    })
    .describe('The earlier tier decides first; one that the policy switches off counts 0.'),
  certificate: z.strictObject({
    possiblePairs: z.number().describe('Pairs that no hard constraint forbids.'),
    gap: z.number().describe('How much more another pairing could weigh at most: 0 is a proof.'),
    optimal: z.boolean().optional().describe('Left out of a draw, which is no best pairing.'),
    kind: z.literal('fullest').optional().describe('A draw: no pairing places more people, and no more.'),
    lot: z.number().optional().describe('What the draw comes from: 32 bits of the hash of what went in.'),
    proof,
  }),
  way: z.enum(waysOfPairing).optional().describe('Optimised if nothing is said.'),
  policy: wholePolicySchema,
  seed: z.number(),
  date: z.string(),
  milliseconds: z.number(),
});

export type Result = z.infer<typeof resultSchema>;
