import { isDeepStrictEqual } from 'node:util';
import { liveMortally } from '#test/faults/live-mortally.ts';

/** The world of the fault test, with a worker that is killed at every single request about calendars, not once of a kind. */
const began = performance.now();
const whole = await liveMortally({});
const killed = await liveMortally({ alsoBefore: true, dyingAt: ({ place }) => place });
const differing = whole.outcomes.filter((one, at) => !isDeepStrictEqual(one, killed.outcomes[at]));
console.log(
  JSON.stringify({
    steps: whole.steps,
    deaths: killed.deaths,
    people: whole.outcomes.length,
    differing: differing.map(({ name }) => name),
    seconds: Math.round((performance.now() - began) / 1000),
  }),
);
if (differing.length > 0) process.exitCode = 1;
