import { aColleague, aCompany } from '#test/builders/a-company.ts';
import { tenantForTests, type TestTenant } from '../fixtures/tenant-for-tests.ts';
import { listeningDoor, type ListeningDoor } from './fixtures/listening-door.ts';

const ada = aColleague('Ada');
const bob = aColleague('Bob');
const ghost = aColleague('Ghost', { mailbox: false });
const path = '/v1.0/subscriptions';

let tenant: TestTenant;
let door: ListeningDoor;
let token: string;
beforeEach(async () => {
  tenant = await tenantForTests({ company: aCompany(ada, bob, ghost) });
  door = await listeningDoor();
  token = await tenant.appToken('Calendars.Read', 'Calendars.ReadWrite');
});
afterEach(async () => {
  door.close();
  await tenant.close();
});

const wanted = (said: Record<string, unknown> = {}) => ({
  changeType: 'created,updated,deleted',
  resource: `/users/${ada.id}/events`,
  notificationUrl: door.url,
  lifecycleNotificationUrl: door.url,
  expirationDateTime: '2026-01-11T06:00:00Z',
  clientState: 'proof',
  ...said,
});
const subscribe = (said?: Record<string, unknown>, as = token) =>
  tenant.ask(`POST ${path}`, { token: as, body: wanted(said) });
const heard = async () => {
  await tenant.world.postman.idle();
  return door.heard.splice(0).flat();
};
const changes = async () => (await heard()).map(({ changeType }) => changeType);
const book = async (said: Record<string, unknown> = {}) => {
  const zone = 'Europe/Paris';
  const body = {
    subject: 'Session',
    start: { dateTime: '2026-01-12T10:00:00', timeZone: zone },
    end: { dateTime: '2026-01-12T11:00:00', timeZone: zone },
    attendees: [{ type: 'required', emailAddress: { address: bob.mail, name: 'Bob' } }],
    ...said,
  };
  return (await tenant.ask(`POST /v1.0/users/${ada.id}/events`, { token, body })).body['id'] as string;
};
const seen = async (person: { id: string }) => {
  const { body } = await tenant.ask(`GET /_sandbox/people/${person.id}/events?to=2026-02-20T00:00:00Z`);
  return body['events'] as { id: string; seriesMasterId: string | null }[];
};
const act = (person: { id: string }, event: string, deed: string, body: unknown = {}) =>
  tenant.ask(`POST /_sandbox/people/${person.id}/events/${event}/${deed}`, { body });

test('whoever wants notices says so, and is told of what an app and colleagues do', async () => {
  const { status, body } = await subscribe();
  expect([status, body['clientState'], body['expirationDateTime']]).toEqual([
    201,
    null,
    '2026-01-11T06:00:00.000Z',
  ]);
  const id = await book();
  expect(await heard()).toEqual([
    {
      subscriptionId: body['id'],
      subscriptionExpirationDateTime: '2026-01-11T06:00:00.000Z',
      clientState: 'proof',
      tenantId: tenant.world.registration.tenantId,
      changeType: 'created',
      resource: `Users/${ada.id}/Events/${id}`,
      resourceData: {
        '@odata.type': '#Microsoft.Graph.Event',
        '@odata.id': `Users/${ada.id}/Events/${id}`,
        id,
      },
    },
  ]);
  await act(ada, id, 'move', { start: '2026-01-12T14:00:00', end: '2026-01-12T15:00:00' });
  expect(await changes()).toEqual(['updated']);
  const [invited] = await seen(bob);
  await act(bob, invited!.id, 'respond', { response: 'declined' });
  expect(await changes()).toEqual(['updated']);
  await act(ada, id, 'cancel');
  expect(await changes()).toEqual(['updated', 'deleted']);
});

test('of a single occurrence a move is told, and an answer is not', async () => {
  await subscribe({ changeType: 'updated' });
  const pattern = { type: 'weekly', interval: 1, daysOfWeek: ['monday'], firstDayOfWeek: 'monday' };
  const range = { type: 'numbered', startDate: '2026-01-12', numberOfOccurrences: 3 };
  await book({ recurrence: { pattern, range } });
  const [first] = await seen(bob);
  await act(bob, first!.id, 'respond', { response: 'declined' });
  expect(await changes()).toEqual([]);
  const [, second] = await seen(ada);
  await act(ada, second!.id, 'move', { start: '2026-01-20T10:00:00', end: '2026-01-20T11:00:00' });
  expect(await changes()).toEqual(['updated']);
});

test('only what was asked for is told, of that calendar, and nothing after it was asked to end', async () => {
  const { body } = await subscribe({ changeType: 'deleted' });
  const id = await book();
  expect(await changes()).toEqual([]);
  expect((await tenant.ask(`DELETE ${path}/${String(body['id'])}`, { token })).status).toBe(204);
  await act(ada, id, 'delete');
  expect(await changes()).toEqual([]);
  expect((await tenant.ask(`DELETE ${path}/${String(body['id'])}`, { token })).status).toBe(404);
});

const refusals: [string, Record<string, unknown>, number, string][] = [
  ['of somebody unknown', { resource: '/users/nobody/events' }, 404, 'ResourceNotFound'],
  ['of somebody without a mailbox', { resource: `/users/${ghost.id}/events` }, 404, 'ResourceNotFound'],
  ['of mail', { resource: `/users/${ada.id}/messages` }, 400, 'InvalidRequest'],
  ['for more than a week', { expirationDateTime: '2026-01-12T06:01:00Z' }, 400, 'InvalidRequest'],
  ['until yesterday', { expirationDateTime: '2026-01-04T06:00:00Z' }, 400, 'InvalidRequest'],
  ['with too long a proof', { clientState: 'x'.repeat(129) }, 400, 'InvalidRequest'],
  ['at a door nobody opens', { notificationUrl: 'http://127.0.0.1:9/' }, 400, 'ValidationError'],
  ['at a door elsewhere', { notificationUrl: 'https://evil.example/' }, 400, 'InvalidRequest'],
];
test('nobody subscribes to what is not there, for ever, or at a door nobody opens', async () => {
  for (const [what, said, status, code] of refusals) {
    const refused = await subscribe(said);
    expect([what, refused.status, refused.body.error?.code]).toEqual([what, status, code]);
  }
});

test('the door must say back what it is told; the role must be granted; two of one kind are one too many', async () => {
  const parrot = await listeningDoor({ echo: (text) => text.toLowerCase() });
  expect((await subscribe({ notificationUrl: parrot.url })).body.error?.code).toBe('ValidationError');
  parrot.close();
  expect((await subscribe({}, await tenant.appToken('Calendars.ReadWrite'))).status).toBe(403);
  const { body } = await subscribe();
  const again = await subscribe();
  expect([again.status, again.body.error?.message]).toEqual([
    409,
    `Subscription Id ${String(body['id'])} already exists for the requested combination.`,
  ]);
  expect((await tenant.ask(`GET ${path}`, { token })).body.value).toHaveLength(1);
});

test('its app is warned a day before it ends, may renew it, and else it ends by the clock', async () => {
  const { body } = await subscribe();
  const advance = (hours: number) =>
    tenant.ask('POST /_sandbox/clock', { body: { advance: { hours, days: 0, weeks: 0 } } });
  await advance(5 * 24 - 1);
  expect(await heard()).toEqual([]);
  await advance(3);
  expect((await heard()).map(({ lifecycleEvent }) => lifecycleEvent)).toEqual(['reauthorizationRequired']);
  const line = `PATCH ${path}/${String(body['id'])}`;
  const renew = (expirationDateTime: string) => tenant.ask(line, { token, body: { expirationDateTime } });
  expect((await renew('2026-01-17T06:00:00Z')).status).toBe(200);
  expect((await renew('2026-03-01T06:00:00Z')).status).toBe(400);
  await advance(7 * 24);
  expect((await renew('2026-01-18T06:00:00Z')).status).toBe(404);
  expect((await tenant.ask(`GET ${path}`, { token })).body.value).toEqual([]);
});

test('what befalls a subscription its app is told', async () => {
  const { body } = await subscribe();
  const control = `/_sandbox/subscriptions/${String(body['id'])}`;
  for (const lifecycle of ['missed', 'subscriptionRemoved'])
    await tenant.ask(`POST ${control}`, { body: { lifecycle } });
  expect((await heard()).map(({ lifecycleEvent }) => lifecycleEvent)).toEqual([
    'missed',
    'subscriptionRemoved',
  ]);
  expect((await tenant.ask(`POST ${control}`, { body: { lifecycle: 'missed' } })).status).toBe(404);
});

test('notices of one moment come together, and again where the door failed', async () => {
  door.close();
  door = await listeningDoor({ fails: 2 });
  await subscribe();
  await Promise.all([book({ subject: 'One' }), book({ subject: 'Two' })]);
  await tenant.world.postman.idle();
  expect(door.heard.map((together) => together.length)).toEqual([2]);
});

test('the proof is in no log', async () => {
  await subscribe({ clientState: 'my-proof' });
  const { body } = await tenant.ask('GET /_sandbox/calls');
  expect(JSON.stringify(body)).not.toContain('my-proof');
});
