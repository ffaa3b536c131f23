import { leasesContainer, openBlobs } from '#api/adapters/storage/open-blobs.ts';
import { openDoors, type Doors } from '#cli/journey/doors.ts';
import { startSandbox, type RunningSandbox } from '#sandbox/start-sandbox.ts';
import type { FunctionBundle } from '#sandbox/supervisor/sandbox-parts.ts';
import { openGate, type Strike } from './graph-gate.ts';

/** A sandbox whose worker dies at the steps it is told to, and comes back. */
export interface MortalSandbox {
  urls: RunningSandbox['urls'];
  /** What follows from an act waits until time goes on. */
  doors: Doors;
  deaths(): number;
  /** Does it, again when the worker died meanwhile, as people and clocks do. */
  insist<Answer>(work: () => Promise<Answer>): Promise<Answer>;
  moveOn(hours: number): Promise<void>;
  close(): Promise<void>;
}

/** As half a minute later, when what a dead worker holds is free again. */
const freeLeases = async (connectionString: string): Promise<void> => {
  const leases = (await openBlobs(connectionString)()).getContainerClient(leasesContainer);
  for await (const { name, properties } of leases.listBlobsFlat())
    if (properties.leaseState === 'leased')
      await leases.getBlobClient(name).getBlobLeaseClient().breakLease(0);
};

const hour = 3_600_000;

export const startMortalSandbox = async (
  { functions, ...settings }: { company: string; seed: number; functions?: FunctionBundle | undefined },
  strike: Strike,
): Promise<MortalSandbox> => {
  let deaths = 0;
  const gate = await openGate(strike);
  const { url } = gate;
  const origins = { 'https://graph.microsoft.com': url, 'https://login.microsoftonline.com': url };
  const extra = { ORIGIN_MAP: JSON.stringify(origins) };
  const parts = { port: 0, data: 'memory', build: true, inOrder: 'ref.kind' } as const;
  const running = await startSandbox({
    ...{ ...settings, ...parts, extra },
    ...(functions === undefined ? {} : { functions }),
  });
  gate.leadTo(running.urls.tenant, () => running.killWorker());
  const doors = openDoors(running.urls, { settles: false });
  const revive = async (): Promise<void> => {
    deaths += 1;
    await running.restartWorker();
    await freeLeases(running.connectionString);
  };
  const insist = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    for (;;) {
      try {
        const answer = await work();
        if (!(await gate.hasStruck())) return answer;
      } catch (fault) {
        if (!(await gate.hasStruck())) throw fault;
      }
      await revive();
    }
  };
  return {
    urls: running.urls,
    doors,
    deaths: () => deaths,
    insist,
    moveOn: async (hours) => {
      const now = Date.parse(await doors.now());
      // A clock that stopped where the worker died goes on to where it was to go, and no further.
      for (let ahead = 1; ahead <= hours; ahead += 1)
        await insist(() => doors.goTo(new Date(now + ahead * hour).toISOString()));
    },
    close: async () => {
      await running.close();
      await gate.close();
    },
  };
};
