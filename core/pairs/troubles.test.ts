import { aSeriesPair } from '#test/builders/a-pair.ts';
import { ada, blaise, monday } from '#test/builders/named.ts';
import { addDays, addMinutes } from '../shared/instant.ts';
import type { Meeting } from './meeting.ts';
import { withTrouble, type EntriesOf, type Entry } from './troubles.ts';

const meeting: Meeting = aSeriesPair().meetings[1]!;
const now = addDays(monday, 3);
const itself: Entry = { ...meeting.when, how: 'busy' };
const entriesOf = (...entries: Entry[]): EntriesOf => new Map([[blaise, [itself, ...entries]]]);
const overlapping = (how: Entry['how']): Entry => ({
  start: addMinutes(meeting.when.start, 45),
  end: addMinutes(meeting.when.end, 45),
  how,
});

test('S3 the session itself is no clash, nor what ends when it begins, nor what is tentative', () => {
  const before = {
    start: addMinutes(meeting.when.start, -30),
    end: meeting.when.start,
    how: 'busy' as const,
  };
  expect(withTrouble(meeting, entriesOf(before, overlapping('tentative')), now)).toBe(meeting);
});

test('S3 something else at the same time is a clash, also at exactly the same time', () => {
  for (const entry of [overlapping('busy'), itself])
    expect(withTrouble(meeting, entriesOf(entry), now).trouble).toEqual({
      kind: 'clash',
      whose: [blaise],
      since: now,
    });
});

test('S3 the gravest is told: a no before being away, being away before a clash', () => {
  const entries = entriesOf(overlapping('busy'), overlapping('out-of-office'));
  expect(withTrouble(meeting, entries, now).trouble?.kind).toBe('out-of-office');
  const declined: Meeting = { ...meeting, rsvp: { [ada]: 'declined' } };
  expect(withTrouble(declined, entries, now).trouble).toMatchObject({ kind: 'declined', whose: [ada] });
});

test('S3 what is known is told once, what was accepted stays so, and what has gone is gone', () => {
  const known = withTrouble(meeting, entriesOf(overlapping('busy')), now);
  expect(withTrouble(known, entriesOf(overlapping('busy')), addDays(now, 1))).toBe(known);
  const accepted: Meeting = { ...known, trouble: { ...known.trouble!, accepted: true } };
  expect(withTrouble(accepted, entriesOf(overlapping('busy')), addDays(now, 1))).toBe(accepted);
  expect(withTrouble(accepted, entriesOf(), addDays(now, 1))).toEqual(meeting);
});

test('nobody is bothered about a session further away than two weeks, or one that is over', () => {
  const entries = entriesOf(overlapping('busy'));
  for (const at of [addDays(meeting.when.start, -15), meeting.when.end])
    expect(withTrouble(meeting, entries, at)).toBe(meeting);
});
