import { anActor } from '#test/builders/an-actor.ts';
import { aRunningProgramme } from '#test/builders/a-programme.ts';
import { anEnrolment } from '#test/builders/an-enrolment.ts';
import { aPair } from '#test/builders/a-pair.ts';
import { keepIn } from '#test/builders/keep.ts';
import { ada, contosoTenant, monday, person, theProgramme } from '#test/builders/named.ts';
import { inMemoryPorts } from '#test/fakes/in-memory-ports.ts';
import { addDays, type Instant } from '../../shared/instant.ts';
import { noteOutgoing } from '../background/note-outgoing.ts';
import { makeTryPermissions } from './try-permissions.ts';

const carol = person('carol');
const coordinator = anActor({ personId: carol, mayCoordinate: true });
const asked = { actor: coordinator, now: addDays(monday, 7) };

const aWorld = async (coordinators = [carol]) => {
  const world = inMemoryPorts();
  const keep = keepIn(world.ports);
  await keep({ kind: 'programme', state: aRunningProgramme({ coordinators }) });
  const booked = (at: Instant, outcome: 'sent' | 'dropped' = 'sent') =>
    noteOutgoing(world.ports, contosoTenant, {
      ...{ programme: theProgramme, key: at, at, sort: 'calendar', outcome },
    });
  return { ...world, keep, booked, look: makeTryPermissions(world.ports) };
};

test('X1 only who may coordinate is told what is allowed, and nothing is tried for others', async () => {
  const { look, permissions } = await aWorld();
  const refused = await look({ ...asked, actor: anActor({ personId: carol }) });
  expect(refused).toEqual({ ok: false, refusal: { kind: 'not-allowed' } });
  expect(permissions.tried).toEqual([]);
});

test('X1 it is tried on mailboxes of some who take part, three at most, and on nobody who has left', async () => {
  const { keep, look, permissions } = await aWorld();
  for (const name of ['a', 'b', 'c', 'd'])
    await keep({ kind: 'enrolment', state: anEnrolment({ person: person(name) }) });
  await keep({ kind: 'enrolment', state: anEnrolment({ person: ada, status: 'left' }) });
  await look(asked);
  const [tried] = permissions.tried;
  expect(tried?.asker).toBe(carol);
  expect(tried?.mailboxes).toHaveLength(3);
  expect(tried?.mailboxes).not.toContain(ada);
});

test('X1 X2 in programmes of others nobody is looked for: it is tried on one’s own mailbox', async () => {
  const { keep, booked, look, permissions } = await aWorld([ada]);
  await keep({ kind: 'enrolment', state: anEnrolment({ person: person('a') }) });
  await booked(monday);
  const view = await look(asked);
  expect(permissions.tried).toEqual([{ asker: carol, mailboxes: [carol] }]);
  expect(view.ok && view.value.permissions.find(({ need }) => need === 'calendars')?.use).toEqual({
    ...{ last: undefined, waiting: 0 },
  });
});

test('X1 S4 beside what cannot be tried without writing stands the last booking, and how many pairs wait', async () => {
  const { keep, booked, look, permissions } = await aWorld();
  permissions.find('calendars', { kind: 'unproven' });
  await keep({
    kind: 'pair',
    state: aPair({
      firstSession: { status: 'waiting-for-access', since: monday, why: 'ErrorAccessDenied', attempts: 1 },
    }),
  });
  await booked(monday);
  await booked(addDays(monday, 2));
  await booked(addDays(monday, 3), 'dropped');
  const view = await look(asked);
  if (!view.ok) throw new Error(view.refusal.kind);
  const used = view.value.permissions.filter(({ use }) => use !== undefined);
  expect(used).toEqual([
    {
      ...{ need: 'calendars', name: 'May.calendars', giver: 'mailboxes', finding: { kind: 'unproven' } },
      use: { last: addDays(monday, 2), waiting: 1 },
    },
  ]);
});

test('X1 where calendars are switched off nothing is said of their use', async () => {
  const { look, permissions } = await aWorld();
  permissions.find('calendars', { kind: 'off' });
  const view = await look(asked);
  expect(view.ok && view.value.permissions.some(({ use }) => use !== undefined)).toBe(false);
});
