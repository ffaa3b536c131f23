import { z } from 'zod';
import { graphError } from '../http/graph-error.ts';
import type { Route, WireReply } from '../wire/route.ts';
import type { World } from '../world.ts';
import { walk } from './walk.ts';

const hour = 3_600_000;
const whole = z.int().min(0).max(10_000).default(0);
const span = z.strictObject({ hours: whole, days: whole, weeks: whole });
const moveBody = z.union([
  z.strictObject({ advance: span }),
  z.strictObject({ to: z.iso.datetime({ offset: true }) }),
]);
const hostBody = z.strictObject({
  tick: z.url({ protocol: /^http$/, hostname: /^(127\.0\.0\.1|localhost)$/ }),
});

const see: Route = {
  method: 'GET',
  path: '/_sandbox/clock',
  handle: (_request, { clock }) => ({
    status: 200,
    body: { now: iso(clock.now()), moving: clock.isMoving, doneUpTo: iso(clock.doneUpTo) },
  }),
};

const move: Route = {
  method: 'POST',
  path: '/_sandbox/clock',
  handle: async ({ body }, world): Promise<WireReply> => {
    const read = moveBody.safeParse(body);
    if (!read.success) return badMove;
    const wanted = read.data;
    if ('advance' in wanted) return walkTo(world, () => world.clock.now() + millisOf(wanted.advance));
    const target = Date.parse(wanted.to);
    return target < world.clock.now() ? back : walkTo(world, () => target);
  },
};

/** The host says where it takes ticks; the latest counts. */
const host: Route = {
  method: 'POST',
  path: '/_sandbox/host',
  handle: ({ body }, { clock }) => {
    const read = hostBody.safeParse(body);
    if (!read.success) return badHost;
    clock.tickUrl = read.data.tick;
    return { status: 200, body: { now: iso(clock.now()) } };
  },
};

async function walkTo(world: World, target: () => number): Promise<WireReply> {
  const walked = await walk(world, target);
  if (walked.kind === 'failed') return graphError(502, 'HostFailed', walked.why);
  return { status: 200, body: { now: iso(world.clock.now()), hours: walked.hours, fired: walked.fired } };
}

function millisOf({ hours, days, weeks }: z.infer<typeof span>): number {
  return (hours + 24 * days + 168 * weeks) * hour;
}

function iso(millis: number): string {
  return new Date(millis).toISOString();
}

const badMove = graphError(
  400,
  'BadBody',
  'Send {advance: {hours | days | weeks: whole number}} or {to: an ISO 8601 instant}.',
);
const back = graphError(400, 'ClockGoesForward', 'The programme clock never goes back.');
const badHost = graphError(400, 'BadBody', 'Send {tick: a loopback http address}.');

export const clockRoutes: readonly Route[] = [see, move, host];
