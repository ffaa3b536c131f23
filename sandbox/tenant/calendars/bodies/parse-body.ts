import type { z } from 'zod';
import { refusal, type Refusal } from '../wire/refusal.ts';

/** The body as `schema` reads it, or Graph's refusal; `type` is Graph's name of the type, for the message. */
export function parseBody<T>(schema: z.ZodType<T>, type: string, body: unknown): T | Refusal {
  if (typeof body !== 'object' || body === null) {
    return refusal(400, 'BadRequest', 'Empty Payload. JSON content expected.');
  }
  const read = schema.safeParse(body);
  return read.success ? read.data : refusalOf(read.error, type);
}

function refusalOf(error: z.ZodError, type: string): Refusal {
  const [issue] = error.issues;
  const path = issue?.path.join('.') ?? '';
  if (issue?.code === 'unrecognized_keys') {
    const name = [...issue.path, issue.keys[0] ?? ''].join('.');
    return refusal(
      400,
      'RequestBodyRead',
      `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
    );
  }
  return refusal(
    400,
    'ErrorPropertyValidationFailure',
    `At least one property failed validation: ${path}: ${issue?.message ?? ''}`,
  );
}
