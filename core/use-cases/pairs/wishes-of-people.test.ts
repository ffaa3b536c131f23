import { instant } from '#core/shared/instant.ts';
import { anActivePair } from '#test/builders/a-pair.ts';
import { aRunningProgramme } from '#test/builders/a-programme.ts';
import { aProfile } from '#test/builders/a-profile.ts';
import { monday } from '#test/builders/named.ts';
import { aWorldOf, type PairWorldOptions } from '#test/fakes/world-of-pair.ts';

const firstSession = async (options: PairWorldOptions = {}): Promise<string | undefined> => {
  const world = await aWorldOf(anActivePair(), options);
  await world.runDue(monday);
  return world.calendars.events[0]?.booking.sessions[0]?.start;
};

test('D5 no session is booked in a break of the programme', async () => {
  const winter = { name: { en: 'Winter', fr: 'Hiver' }, from: '2025-12-22', to: '2026-01-30' };
  const programme = aRunningProgramme({ design: { breaks: [winter] } });
  expect(await firstSession({ programme })).toBe('2026-02-02T08:30:00Z');
});

test('P5 S1 no session is booked before somebody is back from their travels', async () => {
  const profile = aProfile({ travellingUntil: instant('2026-01-15T23:00:00Z') });
  expect(await firstSession({ people: { blaise: profile } })).toBe('2026-01-16T08:30:00Z');
});

test('S1 the time that both would rather have is booked where nothing speaks against it', async () => {
  const profile = aProfile({ meetingWishes: { time: 'afternoons', avoid: [2, 3] } });
  expect(await firstSession({ people: { blaise: profile } })).toBe('2026-01-08T12:30:00Z');
});
