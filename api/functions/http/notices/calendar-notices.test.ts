import { HttpRequest, InvocationContext, type HttpResponseInit } from '@azure/functions';
import type { CalendarNotice } from '#core/sessions/calendar-notice.ts';
import { contosoTenant, monday } from '#test/builders/named.ts';
import { calendarNotices } from './calendar-notices.ts';

const notice = {
  subscriptionId: 'subscription-1',
  subscriptionExpirationDateTime: '2026-01-11T08:00:00Z',
  changeType: 'updated',
  resource: 'Users/ada/Events/AAMk',
  resourceData: { '@odata.type': '#Microsoft.Graph.Event', id: 'AAMk' },
  clientState: 'ada.secret',
  tenantId: contosoTenant,
};

const aDoor = (hear?: () => Promise<{ strange: number }>) => {
  const heard: CalendarNotice[] = [];
  const log: string[] = [];
  const { options } = calendarNotices({
    ready: () => Promise.resolve(),
    clock: { now: () => Promise.resolve(monday) },
    tenants: [contosoTenant],
    hear: (notices) => {
      heard.push(...notices);
      return hear?.() ?? Promise.resolve({ strange: 0 });
    },
  });
  const knock = async (body: unknown, query: Record<string, string> = {}, type = 'application/json') => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const request = new HttpRequest({
      method: 'POST',
      url: 'https://api.example/api/notices/calendar',
      headers: { 'content-type': type },
      query,
      body: { bytes: new TextEncoder().encode(text) },
    });
    const context = new InvocationContext({
      functionName: 'calendar-notices',
      logHandler: (_level, ...said) => void log.push(said.map(String).join(' ')),
    });
    return (await options.handler(request, context)) as HttpResponseInit;
  };
  return { heard, log, knock };
};

test('S3 notices are taken, and nothing of the event with them (S5)', async () => {
  const { heard, log, knock } = aDoor();
  const removed = { ...notice, changeType: undefined, lifecycleEvent: 'subscriptionRemoved' };
  expect(await knock({ value: [notice, removed] })).toEqual({ status: 202 });
  const told = { tenant: contosoTenant, clientState: 'ada.secret', subscription: 'subscription-1' };
  expect(heard).toEqual([
    { ...told, kind: 'changed' },
    { ...told, kind: 'removed' },
  ]);
  expect(log).toEqual([]);
});

test('X6 Graph’s question is answered with its own words, as text that no browser runs', async () => {
  const { heard, knock } = aDoor();
  const validationToken =
    'Validation: Testing client application reachability for subscription Request-Id: 1';
  const answer = await knock('', { validationToken }, 'text/plain');
  expect(answer).toMatchObject({ status: 200, body: validationToken });
  expect(answer.headers).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  const script = await knock('', { validationToken: '<script>alert("1")</script>' });
  expect(script.body).toBe('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
  expect(await knock('', { validationToken: 'x'.repeat(2_049) })).toEqual({ status: 400 });
  expect(heard).toEqual([]);
});

test.each([
  ['of a tenant nobody serves', { ...notice, tenantId: '55555555-5555-4555-8555-555555555555' }],
  ['without proof', { ...notice, clientState: undefined }],
  ['with more proof than was ever given out', { ...notice, clientState: 'x'.repeat(129) }],
  ['of what nobody asked about', { ...notice, changeType: undefined, lifecycleEvent: 'birthday' }],
  ['that is none', 'ada@contoso.example'],
])('X6 a notice %s is answered like any other, and counted only', async (_what, strange) => {
  const { heard, log, knock } = aDoor();
  expect(await knock({ value: [strange] })).toEqual({ status: 202 });
  expect([heard, log]).toEqual([[], ['calendar-notices: 1 strange']]);
});

test('X6 whether a notice was believed is not told', async () => {
  const { log, knock } = aDoor(() => Promise.resolve({ strange: 1 }));
  expect(await knock({ value: [notice] })).toEqual({ status: 202 });
  expect(log).toEqual(['calendar-notices: 1 strange']);
});

test.each([
  ['too much', `"${'x'.repeat(300_000)}"`, 413],
  ['half a body', '{"value":', 400],
  ['a body of another kind', '{"surprise":1}', 202],
  ['more notices than Graph ever brings', JSON.stringify({ value: Array(2_001).fill(1) }), 202],
])('%s is not heard', async (_what, text, status) => {
  const { heard, knock } = aDoor();
  expect(await knock(text)).toEqual({ status });
  expect(heard).toEqual([]);
});

test('what could not be noted Graph is to bring again, and the log says nothing of whom', async () => {
  const { log, knock } = aDoor(() => Promise.reject(new Error('ada@contoso.example was not written')));
  expect(await knock({ value: [notice] })).toEqual({ status: 503 });
  expect(log.join()).toContain('calendar-notices: Error: <mail> was not written');
});
