import type { Customs } from '#core/pairs/customs.ts';
import type { Letter } from '#core/messages/postbox.ts';
import { post, emptyPostbox } from '#core/messages/postbox.ts';
import type { Pair } from '#core/pairs/pair.ts';
import { addDays, addHours, instant, type Instant } from '#core/shared/instant.ts';
import { aMeetingPair } from '#test/builders/a-pair.ts';
import { ada, blaise } from '#test/builders/named.ts';
import { aWorldOf } from '#test/fakes/world-of-pair.ts';
import { updateAggregate } from '../change-aggregate.ts';

/** A Monday, 17:30 in Paris and 11:30 in New York. */
const evening = instant('2026-01-05T16:30:00Z');
const quietHours = { from: 17, until: 10 };

const people = {
  [ada]: { timeZone: 'Europe/Paris' },
  [blaise]: { timeZone: 'America/New_York' },
};

/** Both are written to about their pair in the evening; answers who has been told, at each of these times. */
const toldAt = async (
  customs: Customs | undefined,
  times: readonly Instant[],
  said: Partial<Letter> = {},
): Promise<string[][]> => {
  const pair: Pair = aMeetingPair({ now: evening, ...(customs && { customs }) });
  const world = await aWorldOf(pair, { now: evening, people });
  for (const member of [ada, blaise])
    await updateAggregate(world.ports, {
      kind: 'postbox',
      tenant: world.tenant,
      id: member,
      now: evening,
      update: (known) =>
        post(known ?? emptyPostbox(member), {
          ...{ key: 'agree', class: 'nudge', askedAt: evening, reportTo: undefined },
          ...{ announcement: { kind: 'agree', pair: pair.id }, expiresAt: addDays(evening, 6) },
          ...said,
        }),
    });
  const told: string[][] = [];
  for (const now of times) {
    await world.runDue(now);
    told.push([ada, blaise].filter((member) => world.bot.chatOf(member).length > 0));
  }
  return told;
};

const nextMorning = instant('2026-01-06T09:00:00Z');

test('A2 what is about a pair waits for the end of its quiet hours where the reader is', async () => {
  const told = await toldAt({ quietHours }, [evening, addHours(evening, 14), nextMorning]);
  expect(told).toEqual([[blaise], [blaise], [ada, blaise]]);
});

test('A2 so does what would not count, and what has no agreement does not wait', async () => {
  expect(await toldAt({ quietHours }, [evening], { class: 'free' })).toEqual([[blaise]]);
  expect(await toldAt(undefined, [evening], { class: 'free' })).toEqual([[ada, blaise]]);
  expect(await toldAt({ reminder: 'none' }, [evening])).toEqual([[ada, blaise]]);
});
