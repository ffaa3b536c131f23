import type { Pair } from '#core/pairs/pair.ts';
import { keyOf } from '#core/pairs/renew-booking.ts';
import { fromTemporal, type Instant } from '#core/shared/instant.ts';
import type { World as TenantWorld } from '#sandbox/tenant/world.ts';
import { calendarWorld } from '#sandbox/tenant/calendars/state/calendar-world-of.ts';
import { timeline } from '#sandbox/tenant/calendars/events/timeline.ts';
import { Temporal } from 'temporal-polyfill';

const at = (milliseconds: number): Instant =>
  fromTemporal(Temporal.Instant.fromEpochMilliseconds(milliseconds));

/** By booking key: the meetings that stand in Outlook under it. */
const standing = ({ calendars }: TenantWorld): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const { copies } of Object.values(calendars.mailboxes))
    for (const { meeting: id, extendedProperties } of Object.values(copies)) {
      const meeting = calendars.meetings[id];
      const key = extendedProperties[0]?.value;
      if (meeting === undefined || meeting.isCancelled || key === undefined) continue;
      const known = found.get(key) ?? [];
      if (!known.includes(id)) found.set(key, [...known, id]);
    }
  return found;
};

const sameTimes = (a: readonly Instant[], b: readonly Instant[]): boolean =>
  a.length === b.length && a.every((time, index) => time === b[index]);

/** What stands in the calendars of the tenant, beside what the pairs say. */
export const countSeries = (world: TenantWorld, pairs: readonly Pair[]) => {
  const byKey = standing(world);
  const calendars = calendarWorld(world);
  const startsOf = (person: string, meetings: readonly string[], pair: Pair): Instant[] => {
    const owner = calendars.personAt(person);
    const last = pair.meetings.at(-1)?.when.end;
    if (owner === undefined || last === undefined) return [];
    return timeline(calendars, owner, { from: calendars.now(), to: Date.parse(last) + 86_400_000 * 60 })
      .filter(({ copy }) => meetings.includes(copy.meeting))
      .map(({ start }) => at(start));
  };
  const counts = { series: 0, duplicates: 0, missing: 0, withoutSlot: 0, differing: 0 };
  for (const pair of pairs) {
    const found = byKey.get(keyOf(pair, 'series')) ?? [];
    counts.series += Math.min(1, found.length);
    counts.duplicates += Math.max(0, found.length - 1);
    if (found.length === 0 && pair.series.status === 'no-slot') counts.withoutSlot += 1;
    else if (found.length === 0) counts.missing += 1;
    const planned = pair.meetings.map(({ when }) => when.start);
    const isSame = pair.members.every((member) => sameTimes(startsOf(member, found, pair), planned));
    if (!isSame) counts.differing += 1;
  }
  return counts;
};
