import type { Pair } from '../pairs/pair.ts';
import type { Programme } from '../programme/programme.ts';
import type { Actor } from './actor.ts';

/**
 * What an actor is to something, proved by having read it (X2). Made only by `use-cases/access`; reads and changes of a
 * pair or a programme ask for one, so that a route cannot forget the check.
 */
export interface ParticipantOf {
  actor: Actor;
  pair: Pair;
}

export interface CoordinatorOf {
  actor: Actor;
  programme: Programme;
}
