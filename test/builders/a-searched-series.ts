import { findSlot } from '#core/sessions/find-slot.ts';
import { searchWindow } from '#core/sessions/search-window.ts';
import type { Cadence, PersonTime, RankedSlot } from '#core/sessions/slot-search.ts';
import { addDays, type Instant, type Interval } from '#core/shared/instant.ts';
import type { Random } from '#core/shared/random.ts';

export interface SeriesWanted {
  zones: readonly [string, string];
  earliest: Instant;
  cadence: Cadence;
  sessions: number;
  durationMinutes: number;
}

/** Long days, so that two who live far apart share some of them. */
const hours = { days: [1, 2, 3, 4, 5, 6], start: '06:00', end: '22:00' };

/** So many days somebody is away on that hardly any series is free of them. */
const awayShare = 0.2;

const below = (random: Random, count: number): number => Math.floor(random() * count);

/** What the slot finder gives two people who are away now and then, with a break of the programme: with sessions moved and weeks without any. */
export const aSearchedSeries = (wanted: SeriesWanted, random: Random): RankedSlot | undefined => {
  const { zones, earliest, cadence, sessions, durationMinutes } = wanted;
  const search = {
    ...{ organiserZone: zones[0], cadence, sessions, durationMinutes, earliest },
    latest: addDays(earliest, 14),
  };
  const { from, to } = searchWindow(search);
  const days = Math.ceil((to - from) / 86_400);
  const away = (): Interval[] =>
    Array.from({ length: days }, (_, day) => addDays(earliest, day))
      .filter(() => random() < awayShare)
      .map((start) => ({ start, end: addDays(start, 1) }));
  const person = (timeZone: string): PersonTime => ({ timeZone, workingHours: hours, busy: away() });
  const start = addDays(earliest, 30 + below(random, 20));
  const breaks = [{ start, end: addDays(start, 7) }];
  const answer = findSlot({ ...search, breaks, people: zones.map(person) }, 1);
  return answer.kind === 'found' ? answer.best : undefined;
};
