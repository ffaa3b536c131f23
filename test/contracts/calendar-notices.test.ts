import { makeCalendarNotices } from '#api/adapters/graph/make-calendar-notices.ts';
import { asId, type PersonId } from '#core/shared/ids.ts';
import { instant } from '#core/shared/instant.ts';
import { listeningDoor } from '#sandbox/tenant/subscriptions/fixtures/listening-door.ts';
import { standing } from '#sandbox/tenant/subscriptions/state/subscriptions-state.ts';
import { aColleague, aCompany, objectIdOf } from '#test/builders/a-company.ts';
import { monday } from '#test/builders/named.ts';
import { makeFakeCalendarNotices } from '#test/fakes/fake-calendar-notices.ts';
import { calendarNoticesContract } from './calendar-notices-contract.ts';
import { graphOfATenant } from './graph-of-a-tenant.ts';

const company = aCompany(aColleague('Ada'), aColleague('Ghost', { mailbox: false }));
const person: PersonId = asId(objectIdOf('Ada'));
const withoutMailbox: PersonId = asId(objectIdOf('Ghost'));

const aTenantWithADoor = async () => {
  const door = await listeningDoor();
  const startsAt = '2026-11-23T08:00:00Z';
  const tenant = await graphOfATenant(company, { startsAt });
  const close = async () => {
    door.close();
    await tenant.close();
  };
  return { ...tenant, url: door.url, now: instant(startsAt), close };
};

calendarNoticesContract('Graph', async () => {
  const { graph, tenant, world, url, now, close } = await aTenantWithADoor();
  return {
    notices: makeCalendarNotices(graph, { url }),
    ...{ tenant, now, person, withoutMailbox, close },
    standing: (who) => standing(world).flatMap(({ id, mailbox }) => (mailbox === who ? [id] : [])),
  };
});

calendarNoticesContract('in memory', () => {
  const notices = makeFakeCalendarNotices();
  notices.refuse(withoutMailbox, 'no-mailbox');
  return Promise.resolve({
    notices,
    ...{ tenant: asId('tenant'), now: monday, person, withoutMailbox },
    standing: (who) => notices.standing.flatMap((one) => (one.person === who ? [one.id] : [])),
    close: () => Promise.resolve(),
  });
});

describe('Graph, of a subscription', () => {
  const wish = { person, clientState: 'ada.secret', until: instant('2026-11-29T08:00:00Z') };
  const none = { kind: 'none' } as const;

  test('S3 that nobody here knows of: it gives way to one whose secret is known', async () => {
    const { graph, tenant, world, url, close } = await aTenantWithADoor();
    const notices = makeCalendarNotices(graph, { url });
    await notices.keepWatching(tenant, { ...wish, known: none });
    await notices.keepWatching(tenant, { ...wish, clientState: 'ada.another', known: none });
    expect(standing(world).map(({ clientState }) => clientState)).toEqual(['ada.another']);
    await close();
  });

  test('S4 without the permission it is refused; at a door that nobody opens too', async () => {
    const { graph, tenant, url, disturb, close } = await aTenantWithADoor();
    const elsewhere = makeCalendarNotices(graph, { url: 'http://127.0.0.1:9/' });
    const refused = (why: string) => ({ kind: 'refused', why });
    expect(await elsewhere.keepWatching(tenant, { ...wish, known: none })).toEqual(refused('other'));
    disturb({ method: 'POST', path: '/subscriptions', status: 403 });
    const notices = makeCalendarNotices(graph, { url });
    expect(await notices.keepWatching(tenant, { ...wish, known: none })).toEqual(refused('no-access'));
    await close();
  });

  test('S3 whose making was not heard of: asked again in doubt, there is one', async () => {
    const { graph, tenant, world, url, disturb, close } = await aTenantWithADoor();
    const notices = makeCalendarNotices(graph, { url });
    disturb({ method: 'POST', path: '/subscriptions', loseAnswer: true, times: 1 });
    const asked = notices.keepWatching(tenant, { ...wish, known: none });
    await expect(asked).rejects.toMatchObject({ name: 'GraphFault', kind: 'unanswered' });
    const outcome = await notices.keepWatching(tenant, { ...wish, known: { kind: 'in-doubt' } });
    expect(standing(world)).toMatchObject([
      { id: outcome.kind === 'watching' ? outcome.subscription : 'none' },
    ]);
    await close();
  });
});
