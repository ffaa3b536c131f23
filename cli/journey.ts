import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import type { Doors } from './journey/doors.ts';
import { runJourney } from './journey/run-journey.ts';

const help = `Lives through a whole programme in a sandbox of its own, and ends with one JSON object.

  npm run journey -- [--company contoso] [--seed 1] [--weeks 12] [--starts-at DATE] [--calls FILE]

  --company   contoso, or generated:N for N people
  --seed      decides who does what; the same seed gives the same story
  --weeks     1…52
  --starts-at the day on which it begins, such as 2026-02-23; by seed unless told
  --calls     writes every request the tenant received, as JSON lines`;

const options = {
  company: { type: 'string', default: 'contoso' },
  seed: { type: 'string', default: '1' },
  weeks: { type: 'string', default: '12' },
  'starts-at': { type: 'string' },
  calls: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const wholeNumber = (name: string, text: string, most: number): number => {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new Error(`--${name} is a whole number up to ${most}, not “${text}”.`);
};

const morningOf = (day: string): string => {
  const morning = new Date(`${day}T06:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(morning.getTime())) return morning.toISOString();
  throw new Error(`--starts-at is a day such as 2026-02-23, not “${day}”.`);
};

const writeCalls =
  (file: string) =>
  async (doors: Doors): Promise<void> => {
    const out = createWriteStream(file);
    for await (const call of doors.calls()) {
      if (!out.write(`${JSON.stringify(call)}\n`)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'finish');
  };

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(help);
    return;
  }
  const { calls, 'starts-at': startsAt } = values;
  const result = await runJourney({
    company: values.company,
    seed: wholeNumber('seed', values.seed, 2 ** 31 - 1),
    weeks: Math.max(1, wholeNumber('weeks', values.weeks, 52)),
    ...(startsAt === undefined ? {} : { startsAt: morningOf(startsAt) }),
    tell: (line) => console.log(line),
    onStep: ({ what, ms }) =>
      console.log(ms === undefined ? `… ${what}` : `✓ ${what} (${(ms / 1000).toFixed(1)} s)`),
    ...(calls === undefined ? {} : { onCalls: writeCalls(calls) }),
  });
  console.log(JSON.stringify(result));
};

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
