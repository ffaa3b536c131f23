/** A share in 0…1, held as an integer 0…10,000 so that the order of adding never matters. */
export type Share = number;

export const whole: Share = 10_000;

/** `part` of `all`, rounded down; nothing of nothing is nothing. */
export const shareOf = (part: number, all: number): Share =>
  all === 0 ? 0 : Math.floor((part * whole) / all);
