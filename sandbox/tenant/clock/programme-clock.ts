/** Programme time: it stands still until it is moved on, and never goes back. */
export interface ProgrammeClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves on to `time`; throws when that is earlier. */
  moveTo(time: number): void;
  /** Up to when the host has done what was due: behind `now` where it failed, and goes on from there. */
  doneUpTo: number;
  /** Where the host that fires timers takes ticks, once it has said so. */
  tickUrl: string | undefined;
  isMoving: boolean;
}

export function makeProgrammeClock(startsAt: number, doneUpTo = startsAt): ProgrammeClock {
  let now = startsAt;
  return {
    now: () => now,
    moveTo: (time) => {
      if (time < now) throw new RangeError('The programme clock never goes back.');
      now = time;
    },
    doneUpTo,
    tickUrl: undefined,
    isMoving: false,
  };
}
