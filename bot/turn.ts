import type { CardView } from '#core/messages/card-view.ts';
import type { KeyedBy } from '#core/use-cases/by.ts';

/** One thing somebody says or taps. `key` is the activity's own id: delivered twice, it is done once. */
export interface Turn extends KeyedBy {
  /** IANA zone of the person. */
  timeZone: string;
}

/** A tap on a button. Only who tapped is known for sure; id, version and inputs are whatever came (X6). */
export interface Tap extends Turn {
  /** An opaque id, or `me`. */
  id: string;
  v: number;
  inputs: Readonly<Record<string, unknown>>;
}

/** A typed command; `rest` is what follows its word. */
export interface Said extends Turn {
  rest: string;
}

export type Action = (tap: Tap) => Promise<CardView>;
export type Command = (said: Said) => Promise<CardView>;
