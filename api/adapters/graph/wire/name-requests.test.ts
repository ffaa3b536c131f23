import { nameRequests } from './name-requests.ts';

const act = '4bf92f35-77b3-4da6-a3ce-929d0e0e4736';

const sentWith = async (trace: string | undefined, input: string | Request, init?: RequestInit) => {
  let sent = new Headers();
  const send: typeof fetch = (_input, given) => {
    sent = new Headers(given?.headers);
    return Promise.resolve(new Response());
  };
  await nameRequests(send, () => trace)(input, init);
  return Object.fromEntries(sent);
};

test('a request to Graph carries the name of its act beside what it carried', async () => {
  const headers = { authorization: 'Bearer a-token' };
  const expected = { ...headers, 'client-request-id': act };
  expect(await sentWith(act, 'https://graph.microsoft.com/v1.0/users', { headers })).toEqual(expected);
  const request = new Request('https://graph.microsoft.com/v1.0/users', { headers });
  expect(await sentWith(act, request)).toEqual(expected);
});

test('outside of any act it goes as it is', async () => {
  expect(
    await sentWith(undefined, 'https://graph.microsoft.com/v1.0/users', { headers: { a: 'b' } }),
  ).toEqual({
    a: 'b',
  });
});
