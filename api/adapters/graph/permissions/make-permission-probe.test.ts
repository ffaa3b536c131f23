import type { PermissionProbe } from '#core/ports/permission-probe.ts';
import type { Finding, PermissionNeed } from '#core/privacy/permission.ts';
import { asId, type PersonId, type TenantId } from '#core/shared/ids.ts';
import { graphPermissions } from '../../../../infra/scripts/graph-permissions.ts';
import { graphWorks } from '../graph-works.ts';
import type { Graph, GraphAnswer, GraphCall } from '../wire/graph-call.ts';
import { GraphFault } from '../wire/graph-fault.ts';
import { makePermissionProbe, type PermissionProbeConfig } from './make-permission-probe.ts';
import { giverOf, trials } from './trials.ts';

const tenant = asId<TenantId>('tenant');
const carol = asId<PersonId>('carol');
const [ada, blaise] = [asId<PersonId>('ada'), asId<PersonId>('blaise')];
const config: PermissionProbeConfig = { booking: 'app', profiles: true, teamsAppExternalId: 'the-app' };

const answer = (status: number, value: readonly unknown[] = []): GraphAnswer => ({
  ...{ status, code: undefined, retryAfterSeconds: undefined, requestId: undefined },
  ...{ contentType: 'application/json', body: { value } },
});

/** Answers 200 unless told otherwise of a call. */
const graphThat = (says: (call: GraphCall) => number | Promise<GraphAnswer> = () => 200) => {
  const calls: GraphCall[] = [];
  const graph: Graph = {
    send: (_tenant, call) => {
      calls.push(call);
      const said = says(call);
      return typeof said === 'number' ? Promise.resolve(answer(said)) : said;
    },
  };
  return { graph, calls };
};

const findingsOf = async (probe: PermissionProbe): Promise<Partial<Record<PermissionNeed, Finding>>> => {
  const found = await probe.look(tenant, { asker: carol, mailboxes: [ada, blaise] });
  return Object.fromEntries(found.map(({ need, finding }) => [need, finding]));
};

test.each(Object.entries(trials))('X1 %s is tried by reading what it opens, once', async (name, of) => {
  const declared = graphPermissions.find((one) => one.name === name);
  expect(giverOf(name as keyof typeof trials)).toBe(declared?.by === 'entra' ? 'consent' : 'mailboxes');
  for (const { what } of of) expect(graphWorks[what].permission).toBe(name);
  const { graph, calls } = graphThat();
  await findingsOf(makePermissionProbe(graph, config));
  expect(calls.every(({ method, once }) => method === 'GET' && once)).toBe(true);
  expect(calls.map(({ what }) => what)).toEqual(expect.arrayContaining(of.map(({ what }) => what)));
});

test('X1 a mailbox that is shut among open ones is told as that', async () => {
  const { graph } = graphThat(({ mailbox }) => (mailbox === ada ? 403 : 200));
  const found = await findingsOf(makePermissionProbe(graph, config));
  expect(found.calendars).toEqual({ kind: 'in-part', open: 1, tried: 2 });
  expect(found.mailboxes).toEqual({ kind: 'in-part', open: 1, tried: 2 });
});

test('X1 whoever has no mailbox says nothing about others', async () => {
  const none = await findingsOf(makePermissionProbe(graphThat(() => 404).graph, config));
  expect(none.mailboxes).toEqual({ kind: 'untried', why: 'no-mailbox' });
  expect(none.people).toEqual({ kind: 'works' });
  const one = graphThat(({ mailbox }) => (mailbox === ada ? 404 : 200));
  expect((await findingsOf(makePermissionProbe(one.graph, config))).mailboxes).toEqual({ kind: 'works' });
});

test.each([429, 500, 503])('X1 an answer of %d proves nothing', async (status) => {
  const found = await findingsOf(makePermissionProbe(graphThat(() => status).graph, config));
  expect(new Set(Object.values(found).map((one) => JSON.stringify(one)))).toEqual(
    new Set([JSON.stringify({ kind: 'untried', why: 'no-answer' })]),
  );
});

test('X1 who is not reached, or takes too long, keeps nobody from hearing of the others', async () => {
  const never = new Promise<GraphAnswer>(() => undefined);
  const { graph } = graphThat(({ what }) => {
    if (what === 'try the catalogue') return never;
    if (what === 'try who has the app')
      return Promise.reject(new GraphFault('Not reached.', { kind: 'unanswered' }));
    return 200;
  });
  const found = await findingsOf(makePermissionProbe(graph, { ...config, patienceMs: 5 }));
  expect(found.catalogue).toEqual({ kind: 'untried', why: 'no-answer' });
  expect(found.installs).toEqual({ kind: 'untried', why: 'no-answer' });
  expect(found.people).toEqual({ kind: 'works' });
});

test('X1 what only writing would show is not called proven; a standing subscription is proof', async () => {
  const without = await findingsOf(makePermissionProbe(graphThat().graph, config));
  expect([without.calendars?.kind, without.notices?.kind]).toEqual(['unproven', 'unproven']);
  const { graph } = graphThat(({ path }) =>
    Promise.resolve(answer(200, path === '/subscriptions' ? [{ id: 's' }] : [])),
  );
  expect((await findingsOf(makePermissionProbe(graph, config))).notices).toEqual({ kind: 'works' });
});

test.each(['delegated', 'file'] as const)('X1 S4 what is switched off is not asked: %s', async (booking) => {
  const { graph, calls } = graphThat();
  const found = await findingsOf(makePermissionProbe(graph, { ...config, booking, profiles: false }));
  const off = { kind: 'off' };
  expect(found).toMatchObject({ calendars: off, notices: off, profiles: off, people: { kind: 'works' } });
  const skipped = new Set(['try a calendar', 'try a profile', 'try the list of subscriptions']);
  expect(calls.filter(({ what }) => skipped.has(what))).toEqual([]);
});
