import type { Lifecycle } from '../effects/lifecycle.ts';
import type { Pair } from './pair.ts';
import { advancePair, nextLookAtPair } from './pair-clock.ts';
import { pairConsequences } from './pair-consequences.ts';

export const pairLifecycle: Lifecycle<Pair> = {
  advance: advancePair,
  nextLookAt: nextLookAtPair,
  consequences: pairConsequences,
};
