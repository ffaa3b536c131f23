import { z } from 'zod';

/** The body of an act that says everything by its address. */
export const nothing = z.strictObject({});
