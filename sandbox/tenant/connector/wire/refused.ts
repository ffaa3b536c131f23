import type { WireReply } from '../../wire/route.ts';

/** An error in the shape that Graph and the Connector share. */
export function refused(status: number, code: string, message: string): WireReply {
  return { status, body: { error: { code, message } } };
}
