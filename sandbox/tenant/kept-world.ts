import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { CalendarsState } from './calendars/state/calendars-state.ts';
import type { Change } from './company/directory.ts';
import type { Consents } from './entra/consents.ts';
import { keepKeys, keptKeys } from './entra/keys/entra-keys.ts';
import type { SubscriptionsState } from './subscriptions/state/subscriptions-state.ts';
import type { TeamsState } from './teams/state/teams-state.ts';
import type { World } from './world.ts';

/** Only this module writes the file: what the parts remember is trusted to be as they wrote it. */
const asWritten = <T>() => z.custom<T>((value) => typeof value === 'object' && value !== null);

const shape = z.strictObject({
  /** Milliseconds since the epoch. */
  now: z.number(),
  /** Absent in files of earlier versions. */
  doneUpTo: z.number().optional(),
  calendars: asWritten<CalendarsState>(),
  teams: asWritten<TeamsState>(),
  /** Absent in files of earlier versions. */
  subscriptions: asWritten<SubscriptionsState>().optional(),
  /** Absent in files of earlier versions. */
  consents: asWritten<Consents>().optional(),
  keys: keptKeys,
  changes: asWritten<Readonly<Record<string, Change>>>(),
});

/** All that a tenant remembers between runs. The log of calls and planned faults are not among it. */
export type KeptWorld = z.infer<typeof shape>;

/** Nothing when the file does not exist; throws when it is not one that `writeKeptWorld` wrote. */
export function readKeptWorld(path: string): KeptWorld | undefined {
  return existsSync(path) ? shape.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

/** The file is whole or as it was before, whatever happens meanwhile. It holds private keys. */
export function writeKeptWorld(path: string, world: World): void {
  const { clock, calendars, teams, subscriptions, consents, keys, directory } = world;
  const kept: KeptWorld = {
    now: clock.now(),
    doneUpTo: clock.doneUpTo,
    calendars,
    teams,
    subscriptions,
    consents,
    keys: keepKeys(keys),
    changes: directory.changes(),
  };
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(kept), { mode: 0o600 });
  renameSync(aside, path);
}
