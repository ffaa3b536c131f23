import type { ScheduleAnswer } from '#core/ports/calendars.ts';
import { aProfile, type ProfileSaid } from '#test/builders/a-profile.ts';
import { ada } from '#test/builders/named.ts';
import type { PersonToMeet } from './people-to-meet.ts';
import { timeOfPerson } from './time-of-person.ts';

const someone = (said: ProfileSaid | undefined): PersonToMeet => ({
  ...{ id: ada, name: 'Ada', mail: 'ada@contoso.example', locale: 'en', country: 'France' },
  timeZone: 'Europe/Paris',
  profile: said && aProfile(said),
});
const early = { days: [1, 2, 3, 4], start: '07:00', end: '15:00' };
const read = (said: Partial<Extract<ScheduleAnswer, { kind: 'read' }>>): ScheduleAnswer => ({
  ...{ kind: 'read', busy: [], taken: [], workingHours: early, timeZone: 'Europe/London' },
  ...said,
});
const night = { days: [1, 2, 3, 4, 5], start: '22:00', end: '06:00' };

test('S1 hours and zone of Outlook count where nothing else was stated', () => {
  expect(timeOfPerson(someone({}), read({}))).toMatchObject({
    workingHours: early,
    timeZone: 'Europe/London',
  });
});

test('S1 one’s own word goes before Outlook’s, also for hours past midnight', () => {
  const sources = { workingHours: 'you', timeZone: 'you' } as const;
  expect(timeOfPerson(someone({ workingHours: night, sources }), read({}))).toMatchObject({
    workingHours: night,
    timeZone: 'Europe/Paris',
  });
});

test('S1 a zone that nobody knows is that of the person', () => {
  for (const timeZone of ['Customized Time Zone', 'Romance Standard Time', '', undefined])
    expect(timeOfPerson(someone({}), read({ timeZone })).timeZone).toBe('Europe/Paris');
});

test('S1 hours without days, or without length, are those of the profile', () => {
  const { workingHours } = aProfile();
  for (const hours of [
    { ...early, days: [] },
    { ...early, end: early.start },
  ])
    expect(timeOfPerson(someone({}), read({ workingHours: hours })).workingHours).toEqual(workingHours);
});

test('S4 of whom nothing can be read, office hours count, and nothing is busy', () => {
  const answer = { kind: 'unreadable', why: 'no-mailbox' } as const;
  expect(timeOfPerson(someone(undefined), answer)).toEqual({
    mailbox: false,
    busy: [],
    workingHours: { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' },
    timeZone: 'Europe/Paris',
  });
});
