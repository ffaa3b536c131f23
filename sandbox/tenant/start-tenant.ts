import type { Company } from '#sandbox/companies/company.ts';
import type { Registration } from '#sandbox/supervisor/registration.ts';
import { batchRoute } from './batch/batch-route.ts';
import { makeAnswer } from './http/answer-request.ts';
import type { Answer } from './http/asked.ts';
import { makeRouteTable } from './http/route-table.ts';
import { serve } from './http/serve.ts';
import { readKeptWorld, writeKeptWorld } from './kept-world.ts';
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
  /** What an earlier run remembers is read from it, and written to it when the tenant closes. */
  stateFile?: string | undefined;
}

export interface RunningTenant {
  url: string;
  world: World;
  close(): Promise<void>;
}

/** Serves a simulated Microsoft 365 on the loopback. */
export async function startTenant({ port, stateFile, ...about }: TenantOptions): Promise<RunningTenant> {
  const kept = stateFile === undefined ? undefined : readKeptWorld(stateFile);
  const made = Promise.withResolvers<World>();
  const { url, close } = await serve(port, (address) => {
    const world = makeWorld({ ...about, serviceUrl: `${address}/connector/`, kept });
    made.resolve(world);
    return answerOf(world);
  });
  const world = await made.promise;
  return {
    url,
    world,
    close: async () => {
      world.postman.stop();
      await close();
      if (stateFile !== undefined) writeKeptWorld(stateFile, world);
    },
  };
}

/** A batch asks the same addresses as everybody, except for batches and controls. */
function answerOf(world: World): Answer {
  const batch = batchRoute(makeAnswer(world, makeRouteTable(routes)));
  return makeAnswer(world, makeRouteTable([...routes, batch, ...controls]));
}
