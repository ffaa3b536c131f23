import { designBody } from '#core/contract/coordinator.ts';
import { breakIntervals } from '#core/programme/programme-break.ts';
import { designFrom } from '#core/programme/templates.ts';
import { designChanges } from './design-changes.ts';

const name = { en: 'Summer', fr: 'Été' };
const summer = { name, from: '2026-08-03', to: '2026-08-28' };
const body = {
  name: { en: 'Peers', fr: 'Pairs' },
  objectives: [],
  format: { cadence: 'weekly', sessions: 6, durationMinutes: 60 },
  slider: 30,
  responseDays: 5,
  coolOffMonths: 6,
  guestsAllowed: false,
};
const takes = (...breaks: object[]): boolean => designBody.safeParse({ ...body, breaks }).success;

test('D5 a break has a name in both languages and lasts from a day to the same or a later one', () => {
  expect(takes(summer, { ...summer, to: summer.from })).toBe(true);
  expect(takes({ ...summer, to: '2026-08-02' })).toBe(false);
  expect(takes({ ...summer, to: '2026-11-03' })).toBe(false);
  expect(takes({ ...summer, from: '2026-02-30' })).toBe(false);
  expect(takes({ ...summer, name: { en: 'Summer', fr: '' } })).toBe(false);
  expect(takes(...Array.from({ length: 13 }, () => summer))).toBe(false);
});

test('D5 a break begins and ends at midnight, also where the clock changes within it', () => {
  const spring = { name, from: '2026-03-28', to: '2026-03-29' };
  expect(breakIntervals([spring], 'Europe/Paris')).toEqual([
    { start: '2026-03-27T23:00:00Z', end: '2026-03-29T22:00:00Z' },
  ]);
});

test('D3 D5 a change of the breaks is told in one line', () => {
  const design = designFrom('skill-exchange', body.name);
  expect(designChanges(design, { ...design, breaks: [] })).toEqual([]);
  expect(designChanges(design, { ...design, breaks: [summer] })).toEqual([
    { act: 'breaks-changed', before: '', after: 'Summer / Été: 2026-08-03 – 2026-08-28' },
  ]);
});
