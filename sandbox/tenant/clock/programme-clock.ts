/** Programme time: it stands still until it is moved on, and never goes back. */
export interface ProgrammeClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves on to `time`; throws when that is earlier. */
  moveTo(time: number): void;
  /** Where the host that fires timers takes ticks, once it has said so. */
  tickUrl: string | undefined;
  isMoving: boolean;
}

export function makeProgrammeClock(startsAt: number): ProgrammeClock {
  let now = startsAt;
  return {
    now: () => now,
    moveTo: (time) => {
      if (time < now) throw new RangeError('The programme clock never goes back.');
      now = time;
    },
    tickUrl: undefined,
    isMoving: false,
  };
}
