import type { WireReply } from '../wire/route.ts';

/** A request as it came over the wire, its body read. */
export interface Asked {
  method: string;
  url: URL;
  headers: Readonly<Record<string, string>>;
  body: AskedBody;
  inBatch?: true;
}

export type AskedBody =
  | { kind: 'none' }
  | { kind: 'value'; value: unknown }
  | { kind: 'malformed'; text: string }
  | { kind: 'too large' };

/** What the caller gets; when lost, it was done and nobody is told. */
export interface Answered {
  reply: WireReply;
  isLost: boolean;
}

export type Answer = (asked: Asked) => Promise<Answered>;
