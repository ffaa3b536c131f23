/** Fresh random ids (guid), for what has no natural key. */
export interface Ids {
  next(): string;
}
