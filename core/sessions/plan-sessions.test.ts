import { instant } from '../shared/instant.ts';
import { firstSessionPlan, seriesPlan } from './plan-sessions.ts';

const paris = 'Europe/Paris';

test('A1 the first session is half an hour, a day from now at the earliest', () => {
  const plan = firstSessionPlan(instant('2026-01-05T09:00:00Z'), paris);
  expect(plan).toMatchObject({ sessions: 1, durationMinutes: 30, earliest: '2026-01-06T09:00:00Z' });
});

test('A1 the first session lies within ten working days', () => {
  expect(firstSessionPlan(instant('2026-01-05T09:00:00Z'), paris).latest).toBe('2026-01-19T23:00:00Z');
  expect(firstSessionPlan(instant('2026-01-10T09:00:00Z'), paris).latest).toBe('2026-01-23T23:00:00Z');
});

test('A1 working days are counted where the organiser is', () => {
  const fridayNight = instant('2026-01-09T22:00:00Z');
  expect(firstSessionPlan(fridayNight, paris).latest).toBe('2026-01-23T23:00:00Z');
  expect(firstSessionPlan(fridayNight, 'Pacific/Auckland').latest).toBe('2026-01-23T11:00:00Z');
});

const format = { cadence: 'every-two-weeks', sessions: 5, durationMinutes: 60 } as const;

test('A1 the series is as agreed and follows what is planned already', () => {
  const now = instant('2026-01-05T09:00:00Z');
  const after = instant('2026-01-12T09:30:00Z');
  const plan = seriesPlan(now, { organiserZone: paris, format, after });
  expect(plan).toMatchObject({
    sessions: 5,
    cadence: 'every-two-weeks',
    durationMinutes: 60,
    earliest: '2026-01-13T09:30:00Z',
  });
});

test('A1 a series agreed after the first session begins a day on at the earliest', () => {
  const now = instant('2026-01-20T09:00:00Z');
  const after = instant('2026-01-12T09:30:00Z');
  const weekly = { ...format, cadence: 'weekly' } as const;
  expect(seriesPlan(now, { organiserZone: paris, format: weekly, after })).toMatchObject({
    cadence: 'weekly',
    earliest: '2026-01-21T09:00:00Z',
  });
});
