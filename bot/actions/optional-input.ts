import { z } from 'zod';

/** An input that was left alone comes back as an empty text. */
export const leftAlone = (value: unknown): unknown => (value === '' ? undefined : value);

/** One of these numbers, which cards send as text. */
export const numberInput = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,2}$/.test(value) ? Number(value) : leftAlone(value)),
    shape,
  );
