import { join } from 'node:path';
import { buildFunctionsWith } from '../fakes/build-functions-with.ts';
import { liveMortally } from './live-mortally.ts';
import type { MortalSandbox } from './mortal-sandbox.ts';

const minutes = (count: number): number => count * 60_000;

/** Microsoft 365 is slow, throttles, and loses answers of the bot's messages after they were delivered. */
const troubles = [
  { method: 'POST', path: '/activities', loseAnswer: true, times: 3, after: 4 },
  { method: 'POST', path: '/activities', status: 429, retryAfterSeconds: 1, times: 2, after: 10 },
  { method: 'PUT', path: '/activities', status: 502, times: 2 },
  { path: 'getSchedule', status: 429, retryAfterSeconds: 1, times: 2 },
];

const makeTrouble = async ({ urls }: MortalSandbox): Promise<void> => {
  const answer = await fetch(`${urls.tenant}/_sandbox/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ faults: troubles }),
  });
  expect(answer.status).toBe(200);
};

/** Without deaths nothing needs to outlive the worker. */
const inMemory = () => buildFunctionsWith(join(__dirname, '../journeys/rows-in-memory.ts'));

test(
  'S2 S3 I2 wherever a worker is killed while it books and reconciles, calendars and pages come out the same',
  async () => {
    const whole = await liveMortally({ functions: await inMemory() });
    expect(whole.outcomes).toHaveLength(6);
    const killed = await liveMortally({ dyingAt: ({ step }) => step, makeTrouble });
    expect(killed.outcomes).toEqual(whole.outcomes);
    // It died at every kind of request, and did nothing else for that.
    expect(killed.steps).toEqual(expect.arrayContaining([...whole.steps]));
    expect(killed.deaths).toBeGreaterThanOrEqual(whole.steps.length);
    // A lost answer is repeated once: at most two copies of one message.
    expect(Math.min(...killed.introductions)).toBeGreaterThan(0);
    expect(Math.max(...killed.introductions)).toBeLessThanOrEqual(2);
  },
  minutes(8),
);
