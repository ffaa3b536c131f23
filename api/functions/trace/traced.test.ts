import { HttpRequest, InvocationContext } from '@azure/functions';
import { currentTrace, callerIn } from './current-trace.ts';
import { faultLine } from '../fault-line.ts';
import { tracedHttp, tracedQueue, tracedTimer } from './traced.ts';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const act = '4bf92f35-77b3-4da6-a3ce-929d0e0e4736';
const context = new InvocationContext({ functionName: 'any', logHandler: () => undefined });

/** What the act is called for whoever is called later, as a worker is by its storage. */
const later = async (): Promise<string> => {
  await new Promise((resolve) => setImmediate(resolve));
  return currentTrace() ?? 'none';
};

const asked = async (traceparent?: string): Promise<unknown> => {
  const headers: Record<string, string> = traceparent === undefined ? {} : { traceparent };
  const handler = async () => ({ body: await later() });
  const { options } = tracedHttp({ name: 'any', options: { authLevel: 'anonymous', handler } });
  const answer = await options.handler(
    new HttpRequest({ method: 'GET', url: 'https://api.example/', headers }),
    context,
  );
  return typeof answer === 'object' && 'body' in answer ? answer.body : undefined;
};

const woken = async (message: unknown): Promise<string> => {
  let heard = '';
  const handler = async () => void (heard = await later());
  const { options } = tracedQueue({ name: 'any', options: { queueName: 'q', connection: 'c', handler } });
  await options.handler(message, context);
  return heard;
};

test('a request goes on with the act that its sender names', async () => {
  expect(await asked('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01')).toBe(act);
});

test.each([undefined, '', 'ada@contoso.com', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, '00-4BF9-00f0-01'])(
  'a request that names none (%s) begins one',
  async (header) => {
    const [one, other] = [await asked(header), await asked(header)];
    expect(one).toMatch(guid);
    expect(other).not.toBe(one);
  },
);

test('a message goes on with the act that left it; one of before begins its own', async () => {
  expect(await woken({ ref: {}, trace: act })).toBe(act);
  expect(await woken({ ref: {} })).toMatch(guid);
  expect(await woken('no object')).toMatch(guid);
});

test('each turn of the clock is an act of its own, and none is left behind', async () => {
  const heard: string[] = [];
  const handler = async () => void heard.push(await later());
  const { options } = tracedTimer({ name: 'any', options: { schedule: '* * * * * *', handler } });
  const timer = {
    isPastDue: false,
    schedule: { adjustForDST: false },
    scheduleStatus: { last: '', next: '', lastUpdated: '' },
  };
  await options.handler(timer, context);
  await options.handler(timer, context);
  expect(new Set(heard).size).toBe(2);
  expect(currentTrace()).toBeUndefined();
});

test('X6 the log names the act of a fault, and no sender can write anything else there', async () => {
  const handler = () => Promise.resolve({ body: faultLine('read-me', 'something') });
  const { options } = tracedHttp({ name: 'any', options: { authLevel: 'anonymous', handler } });
  const headers = { traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01' };
  const request = new HttpRequest({ method: 'GET', url: 'https://api.example/', headers });
  expect(await options.handler(request, context)).toEqual({ body: `read-me (act ${act}): <string>` });
  const injected = callerIn('00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\nInjected: line');
  expect(injected).toEqual({ trace: act, span: '00f067aa0ba902b7' });
});
