import { z } from 'zod';

const clockAnswer = z.object({ doneUpTo: z.iso.datetime({ offset: true }) });

/** Asks the sandbox tenant up to when all was done (epoch milliseconds), and tells it where the host takes ticks. */
export const registerWithTenant = async (
  tenantUrl: string,
): Promise<{ doneUpTo: number; register(hostUrl: string): Promise<void> }> => {
  const clock = await fetch(`${tenantUrl}/_sandbox/clock`);
  if (!clock.ok) throw new Error(`The tenant's clock answered ${clock.status}.`);
  return {
    doneUpTo: Date.parse(clockAnswer.parse(await clock.json()).doneUpTo),
    register: async (hostUrl) => {
      const answer = await fetch(`${tenantUrl}/_sandbox/host`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ tick: `${hostUrl}/_host/tick` }),
      });
      if (!answer.ok) throw new Error(`The tenant refused the host: ${answer.status} ${await answer.text()}`);
    },
  };
};
