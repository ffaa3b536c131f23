import type { Pair } from '#core/pairs/pair.ts';
import { confirmAgreement, proposeAgreement } from '#core/pairs/working-pair.ts';
import { addDays, addHours, type Instant } from '#core/shared/instant.ts';
import type { Result } from '#core/shared/result.ts';
import { updateAggregate } from '#core/use-cases/change-aggregate.ts';
import { anActivePair } from '#test/builders/a-pair.ts';
import { ada, blaise, monday } from '#test/builders/named.ts';
import { aWorldOf, type PairWorld } from '#test/fakes/world-of-pair.ts';

const terms = {
  ...{ cadence: 'weekly' as const, sessions: 4, durationMinutes: 45, noticeHours: 24 },
  ...{ confidentiality: 'x', candour: 'x', offLimits: 'x', howWeEnd: 'x' },
};

const change = ({ ports, tenant }: PairWorld, now: Instant, act: (pair: Pair) => Result<Pair, unknown>) =>
  updateAggregate(ports, {
    ...{ kind: 'pair', tenant, id: anActivePair().id, now },
    update: (known) => {
      const done = act(known!);
      if (!done.ok) throw new Error('They agree.');
      return done.value;
    },
  });

test('A1 who has confirmed meanwhile is not asked again, and every card of the offer says so', async () => {
  const world = await aWorldOf(anActivePair());
  const offered = addDays(monday, 14);
  await world.runDue(offered);
  const asked = () =>
    [ada, blaise].map((who) =>
      world.bot.chatOf(who).flatMap(({ card }) => (card.kind === 'agree' ? [card.confirmed] : [])),
    );
  expect(asked()).toEqual([['none'], ['none']]);
  // At night nobody is told anything, and what one sees may change.
  const night = addHours(offered, 14);
  await change(world, night, (pair) => proposeAgreement(pair, ada, terms, night));
  await world.runDue(night);
  expect(asked()).toEqual([['mine'], ['none']]);
  await change(world, night, (pair) => confirmAgreement(pair, blaise, 1, night));
  await world.runDue(addDays(offered, 1));
  expect(asked()).toEqual([['all'], ['all']]);
});
