import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';

const patienceMs = 30_000;

/** Lets MSAL send through the given fetch. */
export const msalNetwork = (send: typeof fetch): INetworkModule => {
  const ask = async <Body>(
    method: 'GET' | 'POST',
    url: string,
    options: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<Body>> => {
    const answer = await send(url, {
      method,
      headers: options.headers ?? {},
      signal: AbortSignal.timeout(patienceMs),
      ...(options.body === undefined ? {} : { body: options.body }),
    });
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: (await answer.json()) as Body,
    };
  };
  return {
    sendGetRequestAsync: (url, options) => ask('GET', url, options),
    sendPostRequestAsync: (url, options) => ask('POST', url, options),
  };
};
