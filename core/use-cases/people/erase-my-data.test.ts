import { aMeetingPair, aRevealedPair } from '#test/builders/a-pair.ts';
import { aParticipant } from '#test/builders/a-participant.ts';
import { aRunningProgramme } from '#test/builders/a-programme.ts';
import { aCoordinator, anActor } from '#test/builders/an-actor.ts';
import { anEnrolment } from '#test/builders/an-enrolment.ts';
import { keepIn } from '#test/builders/keep.ts';
import { ada, blaise, chloe, contosoTenant, monday, person, theProgramme } from '#test/builders/named.ts';
import { conversationWith } from '#test/fakes/fake-bot-gateway.ts';
import { inMemoryPorts, type World } from '#test/fakes/in-memory-ports.ts';
import { emptyPostbox, type Postbox } from '../../messages/postbox.ts';
import { nominate } from '../../nominations/nomination.ts';
import { bookingKey } from '../../pairs/booking.ts';
import type { Pair } from '../../pairs/pair.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import { asId, type PersonId, type SkillId, type SupportRequestId } from '../../shared/ids.ts';
import { addDays, addHours } from '../../shared/instant.ts';
import { askForSupport } from '../../support/support-request.ts';
import { makeDeliverPost } from '../background/deliver-post.ts';
import { makeReadHealth } from '../programmes/read-health.ts';
import { makeListRoster } from '../programmes/list-roster.ts';
import { makeReadTeam } from '../nominations/read-team.ts';
import { makeEraseMyData } from './erase-my-data.ts';
import { makeExportMyData } from './export-my-data.ts';
import { makePreviewErasure } from './preview-erasure.ts';
import { makeReadMe } from './read-me.ts';

const by = { actor: anActor(), now: monday };
const boss = person('boss');
const cora = person('coordinator');
const coordinator = { actor: aCoordinator({ personId: cora }), now: monday, programme: theProgramme };
const levels = { '-2': 'a', '-1': 'b', '0': 'c', '1': 'd', '2': 'e' };
const goal = (id: string, owner: PersonId | 'both') => ({
  id,
  owner,
  title: `Goal ${id}`,
  levels,
  weight: 1 as const,
  reached: undefined,
});

const pair: Pair = {
  ...aMeetingPair(),
  goals: [goal('of-ada', ada), goal('of-blaise', blaise), goal('of-both', 'both')],
};

const closing = {
  ratings: [{ skill: asId<SkillId>('public-speaking'), after: 3 as const, then: 1 as const }],
  recommend: 8,
  mindset: 4,
  comment: 'Ada says it helped.',
  answeredAt: monday,
};

const postboxOf = (who: PersonId, cards: number): Postbox => ({
  ...emptyPostbox(who),
  reach: { status: 'reachable', reference: conversationWith(who) },
  sent: Array.from({ length: cards }, (_, index) => ({
    key: `${pair.id}|card|${index}`,
    class: 'nudge' as const,
    at: monday,
    activityId: `activity-${index + 1}`,
  })),
});

const request = askForSupport({
  id: asId<SupportRequestId>('support-1'),
  programme: theProgramme,
  pair: pair.id,
  from: ada,
  to: cora,
  text: 'Ada asks for help.',
  askedAt: monday,
});

/** Ada and Blaise are a pair at work; Ada has answered, asked, been nominated, and nominated Chloe herself. */
const aWorld = async () => {
  const world = inMemoryPorts();
  const { ports, directory, bot } = world;
  directory.add(
    { id: ada, displayName: 'Ada', manager: boss },
    { id: blaise, displayName: 'Blaise' },
    { id: chloe, displayName: 'Chloe', manager: ada },
    { id: boss, displayName: 'Bea' },
    { id: cora, displayName: 'Cora' },
  );
  const keep = keepIn(ports);
  const met = (peer: PersonId) => [{ person: peer, at: monday }];
  await keep(
    { kind: 'programme', state: aRunningProgramme() },
    { kind: 'person', state: aParticipant({ id: ada, exclusions: [boss] }) },
    { kind: 'person', state: aParticipant({ id: blaise }) },
    {
      kind: 'enrolment',
      state: anEnrolment({ person: ada, currentPair: pair.id, earlierPeers: met(blaise), closing }),
    },
    {
      kind: 'enrolment',
      state: anEnrolment({ person: blaise, currentPair: pair.id, earlierPeers: met(ada) }),
    },
    { kind: 'pair', state: pair },
    { kind: 'support', state: request },
    {
      kind: 'nomination',
      state: nominate({
        programme: theProgramme,
        manager: boss,
        employee: ada,
        why: 'Ada, go.',
        now: monday,
      }),
    },
    {
      kind: 'nomination',
      state: nominate({
        programme: theProgramme,
        manager: ada,
        employee: chloe,
        why: 'Chloe, go.',
        now: monday,
      }),
    },
    { kind: 'postbox', state: postboxOf(ada, 3) },
    { kind: 'postbox', state: postboxOf(blaise, 0) },
  );
  for (let card = 0; card < 3; card += 1) {
    await bot.send(
      conversationWith(ada),
      { kind: 'pair-active', pair: pair.id, peers: [] },
      { locale: 'en', timeZone: 'UTC' },
    );
  }
  return { ...world, keep };
};

const must = async <Value>(
  result: Promise<{ ok: true; value: Value } | { ok: false; refusal: { kind: string } }>,
): Promise<Value> => {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.refusal.kind);
  return settled.value;
};

const ofAda = async ({ ports }: World) => {
  const { aggregates, projections } = ports;
  const index = await projections.person.page(contosoTenant, ada, undefined);
  return [
    await aggregates.person.find(contosoTenant, ada),
    await aggregates.enrolment.find(contosoTenant, enrolmentId(theProgramme, ada)),
    await aggregates.support.find(contosoTenant, request.id),
    ...index.rows,
  ].filter((one) => one !== undefined);
};

describe('my data as a file', () => {
  test('P9 holds everything about me', async () => {
    const { ports } = await aWorld();
    const file = await must(makeExportMyData(ports)(by));
    expect(file).toMatchObject({
      exportedAt: monday,
      person: { id: ada, profile: { displayName: 'Ada', exclusions: [boss] } },
      programmes: [
        { programme: theProgramme, status: 'enrolled', closing: { comment: 'Ada says it helped.' } },
      ],
      pairs: [{ id: pair.id, peers: [{ name: 'Blaise' }] }],
      messages: [{ at: monday }, { at: monday }, { at: monday }],
      nominations: [{ by: 'Bea', why: 'Ada, go.' }],
      nominationsSent: [{ employee: chloe }],
      support: [{ text: 'Ada asks for help.' }],
    });
    expect(JSON.parse(JSON.stringify(file))).toMatchObject({ exportedAt: monday });
  });

  test('P9 never holds what the partner wrote for themselves', async () => {
    const { ports } = await aWorld();
    const mine = JSON.stringify(await must(makeExportMyData(ports)(by)));
    expect(mine).toContain('Goal of-ada');
    expect(mine).toContain('Goal of-both');
    expect(mine).not.toContain('Goal of-blaise');
    const theirs = JSON.stringify(
      await must(makeExportMyData(ports)({ ...by, actor: anActor({ personId: blaise }) })),
    );
    for (const text of ['Goal of-ada', 'Ada asks', 'Ada says', 'Ada, go.', 'Chloe, go.'])
      expect(theirs).not.toContain(text);
  });

  test('P9 somebody unknown gets an empty file', async () => {
    const { ports } = await aWorld();
    const file = await must(
      makeExportMyData(ports)({ ...by, actor: anActor({ personId: person('stranger') }) }),
    );
    expect(file).toMatchObject({ programmes: [], pairs: [], messages: [], nominations: [], support: [] });
    expect(file.person).toBeUndefined();
  });
});

describe('erasing my data', () => {
  test('P9 says first what goes and what stays, and changes nothing by it', async () => {
    const world = await aWorld();
    const round = { kind: 'round' as const, round: pair.round, programme: theProgramme };
    await world.ports.projections.person.put(contosoTenant, ada, 'round|1', round);
    const before = await ofAda(world);
    const { goes, stays } = await must(makePreviewErasure(world.ports)(by));
    expect(Object.fromEntries(goes.map(({ what, count }) => [what, count]))).toEqual({
      profile: 1,
      enrolments: 1,
      pairs: 1,
      goals: 1,
      sessions: 1,
      cards: 3,
      nominations: 2,
      support: 1,
    });
    expect(stays).toEqual([{ what: 'rounds', count: 1 }]);
    expect(await ofAda(world)).toEqual(before);
  });

  test('P9 L7 answers that a frozen snapshot has counted stay, without a name', async () => {
    const { ports, keep } = await aWorld();
    const snapshot = { answered: 5 } as never;
    await keep({
      kind: 'insights',
      state: { programme: theProgramme, changedAt: undefined, counts: 1, snapshot, totals: undefined },
    });
    expect((await must(makePreviewErasure(ports)(by))).stays).toEqual([{ what: 'answers', count: 1 }]);
  });

  test('P9 afterwards nothing is found of me', async () => {
    const world = await aWorld();
    await must(makeEraseMyData(world.ports)(by));
    expect(await ofAda(world)).toEqual([]);
    const me = await must(makeReadMe(world.ports)(by));
    expect(me).toMatchObject({ hasProfile: false, programmes: [], pairs: [] });
    const roster = await must(makeListRoster(world.ports)({ ...coordinator, cursor: undefined }));
    expect(roster.rows.map(({ id }) => id)).toEqual([blaise]);
    expect((await must(makeReadHealth(world.ports)(coordinator))).support).toEqual([]);
    const team = await must(makeReadTeam(world.ports)(by));
    expect(team.team).toMatchObject([{ id: chloe, sent: [] }]);
  });

  test('P9 what belongs to others is untouched', async () => {
    const { ports } = await aWorld();
    await must(makeEraseMyData(ports)(by));
    const theirs = (await ports.aggregates.pair.find(contosoTenant, pair.id))?.state;
    expect(theirs?.goals.map(({ id }) => id)).toEqual(['of-blaise', 'of-both']);
    expect(theirs?.stage).toMatchObject({ status: 'ended', how: 'exited' });
    expect(await ports.aggregates.person.find(contosoTenant, blaise)).toBeDefined();
    const enrolment = await ports.aggregates.enrolment.find(contosoTenant, enrolmentId(theProgramme, blaise));
    expect(enrolment?.state).toMatchObject({ status: 'enrolled', earlierPeers: [{ at: monday }] });
    expect(JSON.stringify(enrolment?.state)).not.toContain(`"${ada}"`);
    const blaiseReads = await must(makeReadMe(ports)({ ...by, actor: anActor({ personId: blaise }) }));
    expect(blaiseReads.pairs).toMatchObject([{ id: pair.id, stage: 'ended' }]);
  });

  test('N2 my manager sees no difference', async () => {
    const { ports } = await aWorld();
    const manager = { actor: anActor({ personId: boss }), now: monday };
    const before = await must(makeReadTeam(ports)(manager));
    await must(makeEraseMyData(ports)(by));
    expect(await must(makeReadTeam(ports)(manager))).toEqual(before);
  });

  test('P9 the cards in the chat are overwritten, then the postbox goes', async () => {
    const { ports, bot } = await aWorld();
    await must(makeEraseMyData(ports)(by));
    await makeDeliverPost(ports)({ tenant: contosoTenant, kind: 'postbox', id: ada }, monday);
    expect(bot.chatOf(ada).map(({ card }) => card.kind)).toEqual(Array(3).fill('no-longer-possible'));
    expect(await ports.aggregates.postbox.find(contosoTenant, ada)).toBeUndefined();
    expect(await ports.aggregates.postbox.find(contosoTenant, blaise)).toBeDefined();
  });

  test('P9 a channel that asks to wait is asked again, until every card is overwritten', async () => {
    const { ports, bot } = await aWorld();
    bot.answer(
      ada,
      { kind: 'sent', activityId: 'activity-1' },
      { kind: 'later', seconds: 60 },
      { kind: 'later', seconds: 60 },
    );
    await must(makeEraseMyData(ports)(by));
    const ref = { tenant: contosoTenant, kind: 'postbox' as const, id: ada };
    await makeDeliverPost(ports)(ref, monday);
    const waiting = (await ports.aggregates.postbox.find(contosoTenant, ada))?.state;
    expect(waiting?.corrections).toHaveLength(2);
    await makeDeliverPost(ports)(ref, waiting?.lookAgainAt ?? monday);
    expect(bot.chatOf(ada).map(({ card }) => card.kind)).toEqual(Array(3).fill('no-longer-possible'));
    expect(await ports.aggregates.postbox.find(contosoTenant, ada)).toBeUndefined();
  });

  test('P9 somebody who blocked the bot is erased as well', async () => {
    const { ports, keep } = await aWorld();
    const reach = {
      status: 'unreachable' as const,
      why: 'blocked' as const,
      since: monday,
      reference: undefined,
    };
    await keep({ kind: 'postbox', state: { ...postboxOf(ada, 3), reach } });
    await must(makeEraseMyData(ports)(by));
    await makeDeliverPost(ports)({ tenant: contosoTenant, kind: 'postbox', id: ada }, monday);
    expect(await ports.aggregates.postbox.find(contosoTenant, ada)).toBeUndefined();
  });

  test.each(Array.from({ length: 12 }, (_, after) => after))(
    'P9 after a crash at step %i it is done again to the same end',
    async (after) => {
      const world = await aWorld();
      let steps = 0;
      const crashing =
        <Args extends unknown[], Value>(work: (...args: Args) => Promise<Value>) =>
        (...args: Args): Promise<Value> => {
          steps += 1;
          return steps > after && steps <= after + 1 ? Promise.reject(new Error('crash')) : work(...args);
        };
      const { aggregates, projections } = world.ports;
      const erasing = <Kind extends 'person' | 'enrolment' | 'support' | 'nomination'>(kind: Kind) => ({
        ...aggregates[kind],
        erase: crashing(aggregates[kind].erase),
      });
      const ports = {
        ...world.ports,
        aggregates: {
          ...aggregates,
          person: erasing('person'),
          enrolment: erasing('enrolment'),
          support: erasing('support'),
          nomination: erasing('nomination'),
        },
        projections: {
          ...projections,
          roster: { ...projections.roster, remove: crashing(projections.roster.remove) },
          supports: { ...projections.supports, remove: crashing(projections.supports.remove) },
          person: {
            ...projections.person,
            remove: crashing(projections.person.remove),
            clear: crashing(projections.person.clear),
          },
          sentNominations: {
            ...projections.sentNominations,
            clear: crashing(projections.sentNominations.clear),
          },
        },
      };
      await makeEraseMyData(ports)(by).catch((error: unknown) => {
        expect(error).toMatchObject({ message: 'crash' });
      });
      await must(makeEraseMyData(world.ports)({ ...by, now: addDays(monday, 0) }));
      expect(await ofAda(world)).toEqual([]);
      const chloes = await world.ports.projections.person.page(contosoTenant, chloe, undefined);
      expect(chloes.rows).toEqual([]);
    },
  );

  test('P9 the partner hears a neutral note, the session is given back, and a day later my key is nowhere', async () => {
    const { ports, bot, calendars, keep, runDue } = await aWorld();
    const booking = {
      key: bookingKey(pair.id, 'first-session'),
      organiser: pair.organiser,
      attendees: [],
      title: 'Session',
      bodyHtml: '',
      timeZone: 'Europe/Paris',
      sessions: pair.meetings.map(({ when }) => when),
      skipped: [],
      cadence: undefined,
    };
    await calendars.book(contosoTenant, booking);
    await keep({ kind: 'pair', state: pair });
    const now = addHours(monday, 1);
    await must(makeEraseMyData(ports)({ ...by, now }));
    await runDue(now);
    expect(calendars.events.map(({ cancelled }) => cancelled)).toEqual([true]);
    expect(bot.chatOf(blaise).map(({ card }) => card.kind)).toContain('pair-ended');
    expect(bot.chatOf(ada).map(({ card }) => card.kind)).toEqual(Array(3).fill('no-longer-possible'));
    await runDue(addDays(now, 1));
    const kept = (await ports.aggregates.pair.find(contosoTenant, pair.id))?.state;
    expect(JSON.stringify(kept)).not.toContain(`"${ada}"`);
    const released = await ports.aggregates.enrolment.find(contosoTenant, enrolmentId(theProgramme, blaise));
    expect(released?.state.currentPair).toBeUndefined();
    expect((await ports.projections.person.page(contosoTenant, ada, undefined)).rows).toEqual([]);
    expect(await ports.aggregates.postbox.find(contosoTenant, ada)).toBeUndefined();
  });

  test('I3 an introduction under way ends at its preset time, as if not answered', async () => {
    const { ports, keep } = await aWorld();
    const revealed = { ...aRevealedPair({ members: [ada, chloe] }), id: asId<Pair['id']>('pair-2') };
    await keep({ kind: 'pair', state: revealed });
    await must(makeEraseMyData(ports)(by));
    const after = (await ports.aggregates.pair.find(contosoTenant, revealed.id))?.state;
    expect(after?.stage).toEqual(JSON.parse(JSON.stringify(revealed.stage)));
  });

  test('P9 somebody unknown may ask, and nothing changes', async () => {
    const world = await aWorld();
    const before = await ofAda(world);
    await must(makeEraseMyData(world.ports)({ ...by, actor: anActor({ personId: person('stranger') }) }));
    expect(await ofAda(world)).toEqual(before);
  });
});
