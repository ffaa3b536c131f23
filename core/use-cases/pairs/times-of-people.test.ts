import { toBook } from '#core/pairs/booking.ts';
import { anActivePair, aMeetingPair } from '#test/builders/a-pair.ts';
import { blaise, monday } from '#test/builders/named.ts';
import { aWorldOf } from '#test/fakes/world-of-pair.ts';

const starts = (world: Awaited<ReturnType<typeof aWorldOf>>): string[] =>
  world.calendars.events.flatMap(({ booking }) => booking.sessions.map(({ start }) => start.slice(0, 10)));

test('S1 nobody meets on a public holiday of either’s country', async () => {
  const world = await aWorldOf(anActivePair());
  world.directory.add({ id: blaise, displayName: 'Blaise', country: 'Japan' });
  world.holidays.add('FR', '2026-01-06');
  world.holidays.add('JP', '2026-01-07');
  await world.runDue(monday);
  expect(starts(world)).toEqual(['2026-01-08']);
});

test('S1 where somebody uses Microsoft 365 counts when the directory has no country', async () => {
  const world = await aWorldOf(anActivePair());
  world.directory.add({ id: blaise, displayName: 'Blaise', country: undefined, usageLocation: 'BE' });
  world.holidays.add('BE', '2026-01-06');
  await world.runDue(monday);
  expect(starts(world)).toEqual(['2026-01-07']);
});

test('S1 a country that nobody can read has no holidays', async () => {
  const world = await aWorldOf(anActivePair());
  world.directory.add({ id: blaise, displayName: 'Blaise', country: 'Head office' });
  world.holidays.add('BE', '2026-01-06');
  await world.runDue(monday);
  expect(starts(world)).toEqual(['2026-01-06']);
});

test('S1 a series goes around a holiday', async () => {
  const format = { cadence: 'weekly', sessions: 4, durationMinutes: 60 } as const;
  const pair = { ...aMeetingPair(), format, series: toBook(monday) };
  const before = await aWorldOf(pair);
  await before.runDue(monday);
  const [, , third = ''] = starts(before);
  const world = await aWorldOf(pair);
  world.holidays.add('FR', third);
  await world.runDue(monday);
  expect(starts(world)).toHaveLength(4);
  expect(starts(world)).not.toContain(third);
});
