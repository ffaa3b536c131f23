import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Clock } from '#core/ports/clock.ts';
import { fromTemporal, instant, type Instant } from '#core/shared/instant.ts';

export interface ClockConfig {
  /** Where programme time is asked for; the time of the system when there is none. */
  clockUrl?: string | undefined;
  fetch: typeof fetch;
}

const patienceMs = 10_000;
const clockAnswer = z.object({ now: z.iso.datetime({ offset: true }) });

const askedAt = async (clockUrl: string, send: typeof fetch): Promise<Instant> => {
  const answer = await send(clockUrl, { signal: AbortSignal.timeout(patienceMs) });
  if (!answer.ok) throw new Error(`The programme's clock answered ${answer.status}.`);
  return instant(clockAnswer.parse(await answer.json()).now);
};

/** Asks once for each call: whoever needs one time throughout calls once and hands it on. */
export const makeClock = ({ clockUrl, fetch: send }: ClockConfig): Clock => ({
  now: () =>
    clockUrl === undefined ? Promise.resolve(fromTemporal(Temporal.Now.instant())) : askedAt(clockUrl, send),
});
