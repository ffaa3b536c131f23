import type { Random } from '#core/shared/random.ts';

/** Shares of all requests, 0…1. */
export interface Troubles {
  throttled: number;
  unavailable: number;
  /** Carried out, but the caller never hears so. */
  lost: number;
  /** Never carried out, and the caller does not know. */
  broken: number;
}

export const levels: Readonly<Record<string, Troubles>> = {
  none: { throttled: 0, unavailable: 0, lost: 0, broken: 0 },
  light: { throttled: 0.02, unavailable: 0.01, lost: 0.005, broken: 0.005 },
  heavy: { throttled: 0.1, unavailable: 0.08, lost: 0.05, broken: 0.03 },
};

const refusal = (status: number): Response =>
  new Response(
    JSON.stringify({ error: { code: status === 429 ? 'ApplicationThrottled' : 'ServiceUnavailable' } }),
    {
      status,
      headers: { 'content-type': 'application/json', 'retry-after': '0' },
    },
  );

const networkFault = (): TypeError => new TypeError('fetch failed');

/** The way to Graph on a bad day. `counts` says how often what went wrong. */
export const troubledFetch = (send: typeof fetch, troubles: Troubles, random: Random) => {
  const counts = { requests: 0, throttled: 0, unavailable: 0, lost: 0, broken: 0 };
  const troubled: typeof fetch = async (...request) => {
    counts.requests += 1;
    let chance = random();
    const strikes = (kind: keyof Troubles): boolean => {
      chance -= troubles[kind];
      if (chance >= 0 || chance < -troubles[kind]) return false;
      counts[kind] += 1;
      return true;
    };
    if (strikes('throttled')) return refusal(429);
    if (strikes('unavailable')) return refusal(503);
    if (strikes('broken')) throw networkFault();
    const isLost = strikes('lost');
    const answer = await send(...request);
    if (!isLost) return answer;
    await answer.arrayBuffer();
    throw networkFault();
  };
  return { fetch: troubled, counts };
};
