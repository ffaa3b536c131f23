import { tenantForTests, type TestTenant } from '../fixtures/tenant-for-tests.ts';

let tenant: TestTenant;
beforeAll(async () => void (tenant = await tenantForTests()));
afterAll(() => tenant.close());

const megan = () =>
  tenant.world.directory.people.find(({ displayName }) => displayName === 'Megan Bowen')?.id ?? '';
const consent = (body: unknown, who = megan()) => tenant.ask(`POST /_sandbox/consents/${who}`, { body });

test('what somebody allows, and what is asked of them, is kept until it is told anew', async () => {
  expect((await consent({ scopes: ['Calendars.ReadWrite'] })).body).toEqual({
    scopes: ['Calendars.ReadWrite'],
  });
  expect((await consent({ claims: '{}' })).body).toEqual({ scopes: ['Calendars.ReadWrite'], claims: '{}' });
  expect((await consent({ claims: null })).body).toEqual({ scopes: ['Calendars.ReadWrite'] });
  expect((await consent({ scopes: [] })).body).toEqual({ scopes: [] });
});

test('nobody else allows anything, and nothing else is told', async () => {
  expect((await consent({ scopes: [] }, 'nobody')).status).toBe(404);
  expect((await consent({ scope: 'Calendars.ReadWrite' })).status).toBe(400);
});
