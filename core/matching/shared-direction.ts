import { shareOf, type Share } from './share.ts';

/**
 * What both head for, as a share of all that either does; numbers of words, sorted. Heading everywhere at once is
 * heading nowhere in particular: each further direction that the other does not share makes the share smaller.
 */
export const sharedDirection = (one: readonly number[], other: readonly number[]): Share => {
  const common = one.filter((direction) => other.includes(direction)).length;
  return shareOf(common, one.length + other.length - common);
};
