import { aDraft, aProgramme } from '#test/builders/a-programme.ts';
import { aCoordinator } from '#test/builders/an-actor.ts';
import { anEnrolment } from '#test/builders/an-enrolment.ts';
import { keepIn } from '#test/builders/keep.ts';
import { ada, blaise, contosoTenant, monday, person, theProgramme } from '#test/builders/named.ts';
import { inMemoryPorts } from '#test/fakes/in-memory-ports.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import type { Programme } from '../../programme/programme.ts';
import type { PersonId } from '../../shared/ids.ts';
import { makeInvitePeople } from './invite-people.ts';
import { makeListRoster } from './list-roster.ts';

const by = { actor: aCoordinator({ personId: person('coordinator') }), now: monday, programme: theProgramme };

const aWorld = async (programme: Programme = aProgramme()) => {
  const world = inMemoryPorts();
  world.directory.add(
    { id: ada, displayName: 'Ada', department: 'Finance' },
    { id: blaise, displayName: 'Blaise' },
    { id: person('guest'), isGuest: true },
    { id: person('left'), accountEnabled: false },
  );
  const keep = keepIn(world.ports);
  await keep({ kind: 'programme', state: programme });
  const enrolment = async (who: PersonId) =>
    (await world.ports.aggregates.enrolment.find(contosoTenant, enrolmentId(theProgramme, who)))?.state;
  return { ...world, keep, enrolment, invite: makeInvitePeople(world.ports) };
};

describe('inviting people', () => {
  test('P1 an invitation only invites, and shows on the roster', async () => {
    const { ports, invite, enrolment } = await aWorld();
    const result = await invite({ ...by, csv: 'ada@contoso.example\nBLAISE@contoso.example' });
    expect(result).toEqual({ ok: true, value: { now: monday, invited: 2, problems: [] } });
    expect(await enrolment(ada)).toMatchObject({ status: 'invited', invitedBy: 'coordinator' });
    const roster = await makeListRoster(ports)({ ...by, cursor: undefined });
    expect(roster).toMatchObject({
      ok: true,
      value: { rows: [{ name: 'Ada', department: 'Finance', state: 'invited' }, { name: 'Blaise' }] },
    });
  });

  test('P1 what is wrong is told by line, never by address', async () => {
    const { invite } = await aWorld();
    const csv = [
      'Name;Mail',
      'Ada;ada@contoso.example',
      'Ada again;ADA@contoso.example',
      'Nobody;nobody@contoso.example',
      'Guest;guest@contoso.example',
      'Left;left@contoso.example',
      'None;',
    ].join('\n');
    const result = await invite({ ...by, csv });
    expect(result).toMatchObject({
      ok: true,
      value: {
        invited: 1,
        problems: [
          { line: 3, why: 'twice' },
          { line: 4, why: 'unknown-address' },
          { line: 5, why: 'guest' },
          { line: 6, why: 'unknown-address' },
          { line: 7, why: 'no-address' },
        ],
      },
    });
    expect(JSON.stringify(result)).not.toContain('@');
  });

  test('P1 sent again it says the same and asks nobody twice', async () => {
    const { ports, invite } = await aWorld();
    const csv = 'ada@contoso.example';
    const first = await invite({ ...by, csv });
    const ref = { tenant: contosoTenant, kind: 'enrolment' as const, id: enrolmentId(theProgramme, ada) };
    for (const effect of await ports.outbox.pending(ref, monday)) await ports.outbox.done(ref, effect);
    expect(await invite({ ...by, csv })).toEqual(first);
    expect(await ports.outbox.pending(ref, monday)).toEqual([]);
  });

  test('P1 who is in, or has left, is not touched', async () => {
    const { invite, keep, enrolment } = await aWorld();
    await keep(
      { kind: 'enrolment', state: anEnrolment({ person: ada }) },
      { kind: 'enrolment', state: anEnrolment({ person: blaise, status: 'left' }) },
    );
    await invite({ ...by, csv: 'ada@contoso.example;blaise@contoso.example' });
    expect((await enrolment(ada))?.status).toBe('enrolled');
    expect((await enrolment(blaise))?.status).toBe('left');
  });

  test('P1 a guest is invited where guests may join', async () => {
    const { invite, enrolment } = await aWorld(aProgramme({ design: { guestsAllowed: true } }));
    await invite({ ...by, csv: 'guest@contoso.example' });
    expect(await enrolment(person('guest'))).toMatchObject({ status: 'invited' });
  });

  test.each([
    ['a draft', aDraft(), 'programme-not-open'],
    ['a closed programme', aProgramme({ status: 'closed' }), 'programme-closed'],
  ])('P1 nobody is invited to %s', async (_, programme, kind) => {
    const { invite, enrolment } = await aWorld(programme);
    expect(await invite({ ...by, csv: 'ada@contoso.example' })).toEqual({ ok: false, refusal: { kind } });
    expect(await enrolment(ada)).toBeUndefined();
  });

  test('P1 hundreds of people are found in batches', async () => {
    const { invite, directory } = await aWorld();
    const many = Array.from({ length: 1_203 }, (_, index) => person(`p${index}`));
    directory.add(...many.map((id) => ({ id })));
    const asked: number[] = [];
    const byMail = directory.byMail.bind(directory);
    directory.byMail = (tenant, mails) => {
      asked.push(mails.length);
      return byMail(tenant, mails);
    };
    const result = await invite({ ...by, csv: many.map((id) => `${id}@contoso.example`).join('\n') });
    expect(result).toMatchObject({ ok: true, value: { invited: 1_203, problems: [] } });
    expect(asked).toEqual([500, 500, 203]);
  });
});
