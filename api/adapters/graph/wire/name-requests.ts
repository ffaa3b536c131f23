/** Lets every request to Graph carry the name of the act it is for, by which Microsoft's support finds it. */
export const nameRequests =
  (send: typeof fetch, trace: () => string | undefined): typeof fetch =>
  (input, init) => {
    const name = trace();
    if (name === undefined) return send(input, init);
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    headers.set('client-request-id', name);
    return send(input, { ...init, headers });
  };
