import { InvocationContext, type Timer } from '@azure/functions';
import { instant, type Instant } from '#core/shared/instant.ts';
import { ncrontab } from '#sandbox/host/timers/ncrontab.ts';
import { sweep } from './sweep.ts';

const now = instant('2026-01-05T08:00:00Z');
const timer: Timer = {
  isPastDue: false,
  schedule: { adjustForDST: true },
  scheduleStatus: { last: '', next: '', lastUpdated: '' },
};
const context = () => new InvocationContext({ functionName: 'sweep', logHandler: () => undefined });

test('what is due is looked for at programme time, once storage is there', async () => {
  const order: unknown[] = [];
  const { options } = sweep({
    ready: () => Promise.resolve(void order.push('ready')),
    clock: { now: () => Promise.resolve(now) },
    sweep: (at: Instant) => {
      order.push(at);
      return Promise.resolve(0);
    },
  });
  await options.handler(timer, context());
  expect(order).toEqual(['ready', now]);
});

test('a fault is told, so that the host counts the sweep as failed', async () => {
  const { options } = sweep({
    ready: () => Promise.resolve(),
    clock: { now: () => Promise.reject(new Error('no clock')) },
    sweep: () => Promise.resolve(0),
  });
  await expect(options.handler(timer, context())).rejects.toThrow('sweep: Error: no clock');
});

test('its schedule is one that Azure and the sandbox can read', () => {
  const { options } = sweep({
    ready: () => Promise.resolve(),
    clock: { now: () => Promise.resolve(now) },
    sweep: () => Promise.resolve(0),
  });
  expect(() => ncrontab(options.schedule)).not.toThrow();
});
