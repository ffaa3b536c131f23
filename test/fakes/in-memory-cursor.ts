import { UnknownCursor } from '#core/ports/lists.ts';

const prefix = 'after:';

export const cursorAfter = (key: string): string => Buffer.from(prefix + key).toString('base64');

/** Throws UnknownCursor for what was never handed out. */
export const keyOfCursor = (cursor: string | undefined): string | undefined => {
  if (cursor === undefined) return undefined;
  const text = Buffer.from(cursor, 'base64').toString('utf8');
  if (!text.startsWith(prefix) || cursorAfter(text.slice(prefix.length)) !== cursor) {
    throw new UnknownCursor('This is no cursor.');
  }
  return text.slice(prefix.length);
};
