import { InvocationContext } from '@azure/functions';
import type { DueMarker } from '#core/ports/outbox.ts';
import { asId, type TenantId } from '#core/shared/ids.ts';
import { instant, type Instant } from '#core/shared/instant.ts';
import { wake } from './wake.ts';

const now = instant('2026-01-05T08:00:00Z');
const tenant = asId<TenantId>('11111111-1111-4111-8111-111111111111');
const marker: DueMarker = { ref: { tenant, kind: 'pair', id: 'pair-1' }, due: now };

const wokenWith = (attend: (marker: DueMarker, now: Instant) => Promise<boolean>) => {
  const { options } = wake({
    ready: () => Promise.resolve(),
    clock: { now: () => Promise.resolve(now) },
    attend,
    queueName: 'wake',
  });
  return async (message: unknown): Promise<void> => {
    await options.handler(
      message,
      new InvocationContext({ functionName: 'wake', logHandler: () => undefined }),
    );
  };
};

test('a message as the queue writes it names the aggregate to attend to, at programme time', async () => {
  const attended: unknown[] = [];
  const handle = wokenWith((...asked) => {
    attended.push(asked);
    return Promise.resolve(true);
  });
  await handle(JSON.parse(JSON.stringify(marker)));
  expect(attended).toEqual([[marker, now]]);
});

test('while another worker holds the aggregate the message comes back', async () => {
  await expect(wokenWith(() => Promise.resolve(false))(marker)).rejects.toThrow('comes back');
});

test('X6 a fault comes back too, and names nobody', async () => {
  const handle = wokenWith(() => Promise.reject(new Error('ada@contoso.example has no "mail box"')));
  const fault = await handle(marker).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(Error);
  const told = `${String(fault)}${(fault as Error).stack ?? ''}`;
  expect(told).toContain('<mail> has no <text>');
  expect(told).not.toMatch(/ada@|mail box/);
  expect((fault as Error).cause).toBeUndefined();
});

test.each([
  'pair-1',
  null,
  {},
  { ...marker, extra: 1 },
  { ...marker, due: 'soon' },
  { ...marker, ref: { ...marker.ref, kind: 'table' } },
  { ...marker, ref: { ...marker.ref, tenant: '' } },
])('a message that is none is not attended to: %j', async (message) => {
  let attended = 0;
  const handle = wokenWith(() => Promise.resolve((attended += 1) > 0));
  await expect(handle(message)).rejects.toThrow('wake');
  expect(attended).toBe(0);
});
