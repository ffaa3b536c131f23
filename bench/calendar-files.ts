import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { calendarFile } from '#core/sessions/ics/calendar-file.ts';
import type { RankedSlot } from '#core/sessions/slot-search.ts';
import { addDays, instant } from '#core/shared/instant.ts';
import { seededRandom } from '#core/shared/random.ts';
import { aSearchedSeries } from '#test/builders/a-searched-series.ts';
import { zonePairs } from '#test/builders/zone-pairs.ts';
import { sessionsInFile } from '#test/oracles/sessions-in-file.ts';
import { runProgram } from './run-program.ts';

const { values: asked } = parseArgs({
  options: {
    series: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    python: { type: 'string', default: '/usr/bin/python3' },
  },
});

const cadences = ['weekly', 'every-two-weeks', 'monthly'] as const;

interface Written {
  zones: string;
  slot: RankedSlot;
  sessions: readonly (readonly [string, string])[];
  file: string;
}

const timesOf = (sessions: readonly { start: string; end: string }[]) =>
  sessions.map(({ start, end }) => [start, end] as const);

const write = (zones: readonly [string, string], index: number): Written | undefined => {
  const random = seededRandom(Number(asked.seed) + index);
  const slot = aSearchedSeries(
    {
      zones,
      earliest: addDays(instant('2026-01-05T00:00:00Z'), Math.floor(random() * 730)),
      cadence: cadences[index % cadences.length] ?? 'weekly',
      sessions: 1 + Math.floor(random() * 12),
      durationMinutes: 30 + 15 * Math.floor(random() * 3),
    },
    random,
  );
  if (slot === undefined) return undefined;
  const file = calendarFile({
    ...{ key: `pair${index}|series`, sequence: 1, stamp: instant('2026-01-01T00:00:00Z') },
    organiser: { name: 'Ada', mail: 'ada@contoso.example' },
    attendees: [{ name: 'Bob', mail: 'bob@contoso.example' }],
    ...{ title: 'Peer session', text: 'Open the Binôme app in Teams.', joinUrl: undefined },
    ...{ timeZone: zones[0], sessions: slot.sessions, cadence: cadences[index % cadences.length] },
  });
  return { zones: zones.join(' · '), slot, sessions: timesOf(slot.sessions), file };
};

const answers = z.array(z.array(z.tuple([z.string(), z.string()])));

const readByPython = async (files: readonly string[]) => {
  const program = join(import.meta.dirname, 'yardsticks/read-sessions.py');
  const ran = await runProgram(asked.python, [program], { input: JSON.stringify(files) });
  return ran.status === 'done' ? answers.parse(JSON.parse(ran.output)) : undefined;
};

/**
 * So that a reader cannot know the zone by its name, and has to go by what the file says of it. Each file has its own name:
 * python3-icalendar keeps a zone it has read for all later files.
 */
const underAnotherName = (file: string, index: number): string =>
  file.replaceAll(/TZID([:=])/g, `TZID$1Unknown-${index}/`);

const written = zonePairs.flatMap((zones, place) =>
  Array.from({ length: Number(asked.series) }, (_, index) =>
    write(zones, place * Number(asked.series) + index),
  ).filter((one) => one !== undefined),
);
const files = written.map(({ file }) => file);
const readers = {
  'ical.js': files.map((file) => timesOf(sessionsInFile(file))),
  'python3-icalendar': await readByPython(files),
  'python3-icalendar, by the VTIMEZONE': await readByPython(files.map(underAnotherName)),
};

const disagreements = (read: readonly (readonly (readonly [string, string])[])[]) => {
  const different = written.filter(
    ({ sessions }, index) => JSON.stringify(read[index]) !== JSON.stringify(sessions),
  );
  return {
    agree: written.length - different.length,
    differ: [...new Set(different.map(({ zones }) => zones))],
  };
};
const sum = (of: (slot: RankedSlot) => number): number =>
  written.reduce((total, { slot }) => total + of(slot), 0);

/** S4: whether others read from a calendar file exactly the sessions that the slot finder gave. */
console.log(
  JSON.stringify(
    {
      zonePairs: zonePairs.length,
      series: written.length,
      sessions: sum(({ sessions }) => sessions.length),
      moved: sum(({ sessions }) => sessions.filter(({ kind }) => kind === 'moved').length),
      leftOut: sum(({ skipped }) => skipped.length),
      readers: Object.fromEntries(
        Object.entries(readers).map(([name, read]) => [
          name,
          read === undefined ? 'absent' : disagreements(read),
        ]),
      ),
    },
    null,
    2,
  ),
);
