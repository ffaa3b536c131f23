import { z } from 'zod';

/** Trimmed text of 1…max characters without control characters. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !/[^\P{Cc}\t\n]/u.test(value), 'no control characters');

export const bilingual = (max: number) => z.strictObject({ en: text(max), fr: text(max) });

export const guid = z.guid().toLowerCase();
/** Ids made by Binôme: 32 hexadecimal digits or a guid. */
export const ownId = z.string().regex(/^[0-9a-f-]{32,36}$/);
/** An instant as ISO 8601 with zone, at most 20 years from the epoch of any programme. */
export const instantText = z.iso.datetime({ offset: true });
