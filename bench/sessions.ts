import { parseArgs } from 'node:util';
import { findSlot } from '#core/sessions/find-slot.ts';
import { searchWindow } from '#core/sessions/search-window.ts';
import type { PersonTime, SlotSearch } from '#core/sessions/slot-search.ts';
import { addDays, addMinutes, instant } from '#core/shared/instant.ts';
import { seededRandom, type Random } from '#core/shared/random.ts';
import { scanMinutes } from './yardsticks/scan-minutes.ts';

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '500' },
    /** How many of them the yardstick searches too. */
    scanned: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});

const zones = [
  'Europe/Paris',
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Europe/Berlin',
  'America/Los_Angeles',
];
const earliest = instant('2026-02-16T08:00:00Z');

const below = (random: Random, count: number): number => Math.floor(random() * count);

/** Meetings of half an hour to two hours, most of the working week long. */
const fullCalendar = (random: Random, days: number): PersonTime['busy'] =>
  Array.from({ length: days * 6 }, () => {
    const start = addMinutes(addDays(earliest, below(random, days)), below(random, 40) * 15);
    return { start, end: addMinutes(start, 30 + 30 * below(random, 4)) };
  });

const aPair = (random: Random): SlotSearch => {
  const search = {
    organiserZone: zones[below(random, zones.length)] ?? 'UTC',
    sessions: 8,
    cadence: 'weekly' as const,
    durationMinutes: 45,
    earliest,
    latest: addDays(earliest, 28),
  };
  const { from, to } = searchWindow(search);
  const days = Math.ceil((to - from) / 86_400);
  const person = (timeZone: string): PersonTime => ({
    timeZone,
    busy: fullCalendar(random, days),
    workingHours: { days: [1, 2, 3, 4, 5], start: '08:30', end: '18:00' },
  });
  const other = zones[below(random, zones.length)] ?? 'UTC';
  return { ...search, people: [person(search.organiserZone), person(other)] };
};

const timed = <Result>(work: () => Result): { ms: number; result: Result } => {
  const began = performance.now();
  const result = work();
  return { ms: performance.now() - began, result };
};

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? NaN;
const rounded = (ms: number): number => Math.round(ms * 100) / 100;

/** Eight weekly sessions for pairs with full calendars, beside a scan of every minute. */
const random = seededRandom(Number(values.seed));
const pairs = Array.from({ length: Number(values.pairs) }, () => aPair(random));
const found = pairs.map((search) => timed(() => findSlot(search)));
const slots = found.flatMap(({ result }) => (result.kind === 'found' ? [result.best] : []));
const scanned = pairs.slice(0, Number(values.scanned)).map((search) => timed(() => scanMinutes(search)));
/** Where the scan finds a series without exceptions, so does the search. */
const disagreements = scanned.filter(({ result }, index) => {
  const ours = found[index]?.result;
  const isRegular =
    ours?.kind === 'found' &&
    ours.best.skipped.length === 0 &&
    ours.best.sessions.every(({ kind }) => kind === 'regular');
  return result > 0 !== isRegular;
}).length;
const [ours, theirs] = [found, scanned].map((all) => all.map(({ ms }) => ms)) as [number[], number[]];
console.log(
  JSON.stringify({
    pairs: pairs.length,
    found: slots.length,
    withExceptions: slots.filter(({ cost }) => (cost[1] ?? 0) > 0).length,
    medianMs: rounded(median(ours)),
    slowestMs: rounded(Math.max(...ours)),
    totalMs: Math.round(ours.reduce((sum, ms) => sum + ms, 0)),
    scanMedianMs: rounded(median(theirs)),
    timesFaster: rounded(median(theirs) / median(ours.slice(0, theirs.length))),
    disagreements,
  }),
);
