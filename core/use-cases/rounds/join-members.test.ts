import { aRoundWorld, mutual } from '#test/builders/a-round-world.ts';
import { ada, blaise, contosoTenant, monday, theProgramme } from '#test/builders/named.ts';
import type { PairId } from '../../shared/ids.ts';
import { asId } from '../../shared/ids.ts';
import { addDays } from '../../shared/instant.ts';
import { joinMembers } from './join-members.ts';

const joining = {
  tenant: contosoTenant,
  programme: theProgramme,
  pair: asId<PairId>('pair-1'),
  members: [ada, blaise],
  now: monday,
};

describe('joining a pair', () => {
  test('all members join, and doing it again changes nothing', async () => {
    const { ports, enrolmentOf } = await aRoundWorld();
    expect(await joinMembers(ports, joining)).toBe(true);
    const before = await enrolmentOf('ada');
    expect(await joinMembers(ports, { ...joining, now: addDays(monday, 1) })).toBe(true);
    expect(await enrolmentOf('ada')).toEqual(before);
    expect(before?.currentPair).toBe('pair-1');
  });

  test('M10 when the other is taken at the last moment it is as if nobody had joined', async () => {
    const { ports, enrolmentOf } = await aRoundWorld({
      people: {
        ...mutual,
        ada: { enrolment: { leftOutTimes: 2, earlierPeers: [{ person: asId('emma'), at: monday }] } },
      },
    });
    const before = await enrolmentOf('ada');
    const { enrolment } = ports.aggregates;
    const takenWhenAskedAlone: typeof enrolment = {
      ...enrolment,
      find: async (tenant, id) => {
        const found = await enrolment.find(tenant, id);
        const taken = found?.state.person === blaise;
        return found && taken
          ? { ...found, state: { ...found.state, currentPair: asId<PairId>('other') } }
          : found;
      },
    };
    const racing = { ...ports, aggregates: { ...ports.aggregates, enrolment: takenWhenAskedAlone } };
    expect(await joinMembers(racing, joining)).toBe(false);
    expect(await enrolmentOf('ada')).toEqual(before);
  });
});
