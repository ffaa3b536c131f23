import fc from 'fast-check';
import { seededRandom } from '../../shared/random.ts';
import { makeEventQueue, type EventQueue } from './event-queue.ts';

type Event = [time: number, what: number];

const drain = (queue: EventQueue): Event[] => {
  const events: Event[] = [];
  while (queue.pop()) events.push([queue.time, queue.what]);
  return events;
};

const byTime = ([time, what]: Event, [otherTime, otherWhat]: Event): number =>
  time - otherTime || what - otherWhat;

/** Zero without a sign: `toBe` tells -0 from 0, an order of times does not. */
const anyTime = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ noNaN: true })).map((time) => time + 0);
const anyEvent = fc.tuple(anyTime, fc.nat());

describe('the queue of events', () => {
  test('gives every event once, the earliest first', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const queue = makeEventQueue();
        for (const [time, what] of events) queue.push(time, what);
        const taken = drain(queue);
        const times = taken.map(([time]) => time);
        expect(times.every((time, index) => index === 0 || times[index - 1]! <= time)).toBe(true);
        expect(taken.toSorted(byTime)).toEqual(events.toSorted(byTime));
      }),
    );
  });

  test('gives the earliest of what is there while more comes in', () => {
    fc.assert(
      fc.property(fc.array(fc.option(anyEvent)), (steps) => {
        const queue = makeEventQueue();
        const there: Event[] = [];
        for (const step of steps) {
          if (step !== null) {
            there.push(step);
            queue.push(...step);
            continue;
          }
          expect(queue.pop()).toBe(there.length > 0);
          if (there.length === 0) continue;
          expect(queue.time).toBe(Math.min(...there.map(([time]) => time)));
          const at = there.findIndex(([time, what]) => time === queue.time && what === queue.what);
          expect(at).toBeGreaterThanOrEqual(0);
          there.splice(at, 1);
        }
      }),
    );
  });

  test('holds as many events as come', () => {
    const random = seededRandom(3);
    const queue = makeEventQueue();
    const times = Array.from({ length: 10_000 }, () => Math.floor(random() * 5_000));
    times.forEach((time, what) => queue.push(time, what));
    const taken = drain(queue);
    expect(taken.map(([time]) => time)).toEqual(times.toSorted((one, other) => one - other));
    expect(taken.every(([time, what]) => times[what] === time)).toBe(true);
    expect(new Set(taken.map(([, what]) => what)).size).toBe(10_000);
  });

  test('is empty at first, and after it was cleared', () => {
    const queue = makeEventQueue();
    expect(queue.pop()).toBe(false);
    queue.push(2, 20);
    queue.push(1, 10);
    queue.clear();
    expect(queue.pop()).toBe(false);
    queue.push(3, 30);
    expect(drain(queue)).toEqual([[3, 30]]);
  });

  test('gives the same events in the same order, also those of one time', () => {
    const run = (): Event[] => {
      const queue = makeEventQueue();
      for (let what = 0; what < 100; what += 1) queue.push(what % 3, what);
      return drain(queue);
    };
    expect(run()).toEqual(run());
  });
});
