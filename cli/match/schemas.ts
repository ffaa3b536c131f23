import { z } from 'zod';
import { peopleSchema } from './people-schema.ts';
import { policySchema } from './policy-schema.ts';
import { resultSchema } from './result-schema.ts';
import { shortlistsSchema } from './shortlists-schema.ts';

/** The JSON Schema of what is read and printed. */
export const schemas = () => ({
  PEOPLE: z.toJSONSchema(peopleSchema, { io: 'input' }),
  POLICY: z.toJSONSchema(policySchema, { io: 'input' }),
  RESULT: z.toJSONSchema(resultSchema),
  SHORTLISTS: z.toJSONSchema(shortlistsSchema),
});
