import { setTimeout as wait } from 'node:timers/promises';
import { logCall } from '../calls/log-call.ts';
import type { Fault } from '../faults/fault.ts';
import { faultReply } from '../faults/fault-reply.ts';
import type { Caller, WireReply } from '../wire/route.ts';
import type { World } from '../world.ts';
import type { Answer, Answered, Asked } from './asked.ts';
import { carryOut } from './carry-out.ts';
import { traced, traceOf } from './graph-error.ts';
import type { RouteTable } from './route-table.ts';

/** Answers requests by the table, disturbed as planned, and remembers them. */
export function makeAnswer(world: World, table: RouteTable): Answer {
  return async (asked) => {
    if (isControl(asked.url))
      return { reply: trace(asked, (await carryOut(world, table, asked)).reply), isLost: false };
    const fault = world.faults.strike(asked.method, asked.url);
    const { reply, caller } = await disturbed(fault, asked, () => carryOut(world, table, asked));
    const answered: Answered = { reply: trace(asked, reply), isLost: fault?.loseAnswer === true };
    logCall(world, { asked, answered, caller });
    return answered;
  };
}

/** What people and tests do to the sandbox is neither disturbed nor remembered. */
function isControl(url: URL): boolean {
  return /^\/_sandbox(\/|$)/.test(url.pathname);
}

async function disturbed(
  fault: Fault | undefined,
  { url }: Asked,
  carriedOut: () => Promise<{ reply: WireReply; caller: Caller | undefined }>,
) {
  if (fault?.delayMs !== undefined) await wait(fault.delayMs);
  if (fault?.loseAnswer === true) return carriedOut();
  const planned = fault === undefined ? undefined : faultReply(fault, url);
  return planned === undefined ? carriedOut() : { reply: planned, caller: undefined };
}

function trace(asked: Asked, reply: WireReply): WireReply {
  return traced(reply, traceOf(asked.headers));
}
