import type { TopicName } from './topics.ts';

/** Every key that one of the shapes of a state may have. */
type KeyOf<Shape> = Shape extends unknown ? keyof Shape & string : never;

/**
 * Under which topic each stored field stands; `Apart` are those that have fields of their own, in a table beside. A field
 * without an entry does not compile, nor does an entry without a field.
 */
export type FieldsOf<Shape, Apart extends KeyOf<Shape> = never> = Readonly<
  Record<Exclude<KeyOf<Shape>, Apart>, TopicName>
>;
