import { weekdayOf, type DayNumber } from '../time/day.ts';
import { clockMinutes, type MailboxOwner } from '../state/mailbox-owner.ts';
import type { SeededSlot } from './seeded-meeting.ts';
import { mondayOf } from './week-number.ts';
import { randomStream } from './random-stream.ts';

const subjects = [
  'Team stand-up',
  'Project review',
  'Planning',
  'Customer call',
  'One to one',
  'Design workshop',
  'Budget check',
  'Interview',
  'Focus time',
  'Steering committee',
];
const lunch = { from: 12 * 60, to: 13 * 60 };
const standingShare = 0.5;
const standingWeeks = 2;

/** Meetings that fill `calendarLoad` of one week's working time: about half stand every other week or weekly. */
export function busySlots(seed: string, owner: MailboxOwner, week: number): SeededSlot[] {
  return workingDays(owner, week).flatMap((day) => daySlots(seed, owner, { week, day }));
}

export function workingDays(owner: MailboxOwner, week: number): DayNumber[] {
  const monday = mondayOf(week);
  const days = Array.from({ length: 7 }, (_, offset) => monday + offset);
  return days.filter((day) => owner.workingHours.days.includes(weekdayOf(day)));
}

function daySlots(
  seed: string,
  owner: MailboxOwner,
  { week, day }: { week: number; day: DayNumber },
): SeededSlot[] {
  const free = freeHalfHours(owner);
  const wanted = owner.calendarLoad * free.size * 30;
  const rhythm = week % standingWeeks;
  const standing = randomStream(`${seed}|${owner.id}|standing|${weekdayOf(day)}|${rhythm}`);
  const passing = randomStream(`${seed}|${owner.id}|${day}`);
  const standingSlots = fill(free, wanted * standingShare, standing);
  const minutesStanding = standingSlots.reduce((sum, slot) => sum + slot.minutes, 0);
  const passingSlots = fill(free, wanted - minutesStanding, passing);
  return [...standingSlots, ...passingSlots].map((slot) => toSeeded(slot, day));
}

interface Slot {
  start: number;
  minutes: number;
  subject: string;
  isPrivate: boolean;
  isTentative: boolean;
}

/** Takes slots out of `free` until they are as long as wanted, to the nearest half hour on average. */
function fill(free: Set<number>, wantedMinutes: number, random: () => number): Slot[] {
  const slots: Slot[] = [];
  let left = wantedMinutes + random() * 30 - 15;
  while (left >= 15 && free.size > 0) {
    const slot = draw(free, left, random);
    left -= slot.minutes;
    slots.push(slot);
  }
  return slots;
}

function draw(free: Set<number>, left: number, random: () => number): Slot {
  const starts = [...free];
  const start = pick(starts, random());
  const minutes = left >= 45 && free.has(start + 30) && random() < 0.5 ? 60 : 30;
  for (let at = start; at < start + minutes; at += 30) free.delete(at);
  return {
    start,
    minutes,
    subject: pick(subjects, random()),
    isPrivate: random() < 0.08,
    isTentative: random() < 0.06,
  };
}

function toSeeded(slot: Slot, day: DayNumber): SeededSlot {
  return {
    local: `s${day}.${slot.start}`,
    subject: slot.subject,
    start: { day, second: slot.start * 60 },
    end: { day, second: (slot.start + slot.minutes) * 60 },
    showAs: slot.isTentative ? 'tentative' : 'busy',
    isPrivate: slot.isPrivate,
  };
}

function freeHalfHours(owner: MailboxOwner): Set<number> {
  const from = clockMinutes(owner.workingHours.start);
  const to = clockMinutes(owner.workingHours.end);
  const halves = new Set<number>();
  for (let at = from; at + 30 <= to; at += 30) if (at < lunch.from || at >= lunch.to) halves.add(at);
  return halves;
}

function pick<T>(items: readonly T[], at: number): T {
  return items[Math.floor(at * items.length)] as T;
}
