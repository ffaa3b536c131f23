import { RestError } from '@azure/data-tables';

const statusOf = (error: unknown): number | undefined =>
  error instanceof RestError || (error instanceof Error && 'statusCode' in error)
    ? (error as { statusCode?: number }).statusCode
    : undefined;

export const isNotFound = (error: unknown): boolean => statusOf(error) === 404;
/** Somebody else has written, created or taken it since. */
export const isLostRace = (error: unknown): boolean => [409, 412].includes(statusOf(error) ?? 0);
/** Storage could make nothing of what it was asked. */
export const isRefused = (error: unknown): boolean => statusOf(error) === 400;
