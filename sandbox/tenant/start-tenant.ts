import type { Company } from '#sandbox/companies/company.ts';
import type { Registration } from '#sandbox/supervisor/registration.ts';
import { batchRoute } from './batch/batch-route.ts';
import { makeAnswer } from './http/answer-request.ts';
import type { Answer } from './http/asked.ts';
import { makeRouteTable } from './http/route-table.ts';
import { serve } from './http/serve.ts';
import { makeWorld } from './make-world.ts';
import { controls, routes } from './routes.ts';
import type { World } from './world.ts';

export interface TenantOptions {
  /** 0 takes a free one. */
  port: number;
  /** What is only known later, such as the bot's address, may be set on the world's registration. */
  registration: Registration;
  company: Company;
  /** Decides what is on people's calendars. */
  seed: number;
  /** ISO 8601: what the programme clock shows at first. */
  startsAt: string;
}

export interface RunningTenant {
  url: string;
  world: World;
  close(): Promise<void>;
}

/** Serves a simulated Microsoft 365 on the loopback. */
export async function startTenant({ port, ...about }: TenantOptions): Promise<RunningTenant> {
  const made = Promise.withResolvers<World>();
  const { url, close } = await serve(port, (address) => {
    const world = makeWorld({ ...about, serviceUrl: `${address}/connector/` });
    made.resolve(world);
    return answerOf(world);
  });
  return { url, world: await made.promise, close };
}

/** A batch asks the same addresses as everybody, except for batches and controls. */
function answerOf(world: World): Answer {
  const batch = batchRoute(makeAnswer(world, makeRouteTable(routes)));
  return makeAnswer(world, makeRouteTable([...routes, batch, ...controls]));
}
