import { aRoundWorld, by, must } from '#test/builders/a-round-world.ts';
import { contosoTenant, monday, person } from '#test/builders/named.ts';
import { Crash, crashingPorts } from '#test/fakes/crashing-ports.ts';
import { addMinutes, type Instant } from '../../shared/instant.ts';
import { makeCreatePairs } from './create-pairs.ts';
import { makePublishRound } from './publish-round.ts';
import { makeReadRound } from './read-round.ts';

const halfAnHourLater = addMinutes(monday, 30);

/** So many who can all teach each other, a round of them ready to be published, and what there is to see of it. */
const aReadyRound = async (people: number) => {
  const names = Array.from({ length: people }, (_, index) => `person-${String(index).padStart(3, '0')}`);
  const world = await aRoundWorld({
    people: Object.fromEntries(names.map((name) => [name, { teaches: ['sql'], wants: ['sql'] }])),
  });
  const { id } = await world.dryRun();
  const pairsNow = async (): Promise<number> => {
    const enrolments = await Promise.all(names.map(world.enrolmentOf));
    return new Set(enrolments.flatMap((one) => one?.currentPair ?? [])).size;
  };
  const publish = async () => must(await makePublishRound(world.ports)({ ...by, round: id }));
  const viewAt = async (now: Instant) => must(await makeReadRound(world.ports)({ ...by, now, round: id }));
  const stage = { tenant: contosoTenant, round: id };
  return { ...world, id, names, pairsNow, publish, viewAt, stage };
};

describe('publishing in stages', () => {
  test('M12 ten pairs are introduced, and half an hour later the others', async () => {
    const { publish, runDue, pairsNow, viewAt, programmeNow } = await aReadyRound(26);
    expect((await publish()).publication).toMatchObject({ pairs: 13, done: 0 });
    await runDue(monday);
    expect(await pairsNow()).toBe(10);
    expect(await programmeNow()).toMatchObject({ status: 'running', roundsPublished: 1 });
    await runDue(addMinutes(halfAnHourLater, -1));
    expect(await pairsNow()).toBe(10);
    expect(await viewAt(monday)).toMatchObject({
      status: 'publishing',
      publication: { pairs: 13, done: 10, created: 10, nextAt: halfAnHourLater, notReachable: 0 },
    });
    await runDue(halfAnHourLater);
    expect(await pairsNow()).toBe(13);
    expect(await viewAt(halfAnHourLater)).toMatchObject({
      status: 'published',
      publication: { done: 13, created: 13 },
    });
    expect(await programmeNow()).toMatchObject({ roundsPublished: 1 });
  });

  test('M12 with ten pairs or fewer nobody waits', async () => {
    const { publish, runDue, pairsNow, viewAt } = await aReadyRound(20);
    await publish();
    await runDue(monday);
    expect(await pairsNow()).toBe(10);
    expect((await viewAt(monday)).status).toBe('published');
  });

  test('M5 those left over are told with the last stage', async () => {
    const { publish, runDue, names, enrolmentOf } = await aReadyRound(23);
    const leftOut = async () =>
      (await Promise.all(names.map(enrolmentOf))).filter((one) => (one?.leftOutTimes ?? 0) > 0).length;
    await publish();
    await runDue(monday);
    expect(await leftOut()).toBe(0);
    await runDue(halfAnHourLater);
    expect(await leftOut()).toBe(1);
  });

  test('I2 whoever could not be reached among the first ten is counted before the others follow', async () => {
    const { publish, runDue, bot, names, viewAt } = await aReadyRound(22);
    for (const name of names) bot.block(person(name));
    await publish();
    await runDue(monday);
    expect((await viewAt(monday)).publication).toMatchObject({ created: 10, untold: 10, notReachable: 10 });
  });

  test('M12 two workers at once, and a worker that dies anywhere, do each stage once', async () => {
    const { ports, publish, stage, pairsNow, programmeNow, viewAt } = await aReadyRound(23);
    await publish();
    for (const now of [monday, halfAnHourLater]) {
      const createPairs = makeCreatePairs(ports);
      for (let call = 0; call < 90; call += 1) {
        const { ports: dying } = crashingPorts(ports, { call, when: call % 2 === 0 ? 'before' : 'after' });
        await makeCreatePairs(dying)({ ...stage, now }).catch((fault: unknown) => {
          if (!(fault instanceof Crash)) throw fault;
        });
      }
      await Promise.all([createPairs({ ...stage, now }), createPairs({ ...stage, now })]);
    }
    expect(await pairsNow()).toBe(11);
    expect(await programmeNow()).toMatchObject({ roundsPublished: 1 });
    expect(await viewAt(halfAnHourLater)).toMatchObject({
      status: 'published',
      publication: { done: 11, created: 11 },
    });
  });
});
