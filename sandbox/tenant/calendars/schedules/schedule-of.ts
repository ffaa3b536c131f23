import type { ScheduleInformation } from '@microsoft/microsoft-graph-types';
import type { Telling } from '../events/render-event.ts';
import type { CalendarWorld } from '../state/calendar-world.ts';
import { clockMinutes, type MailboxOwner } from '../state/mailbox-owner.ts';
import { clockTime, renderDateTime } from '../time/graph-date-time.ts';
import { windowsZone } from '../time/zone-names.ts';
import { availabilityView, busyTimes } from './free-busy.ts';
import type { ScheduleWindow } from './schedule-window.ts';

interface Asked {
  address: string;
  window: ScheduleWindow;
  telling: Telling;
}

const mostEntries = 1000;

/** Graph's `scheduleInformation` of one address; what goes wrong with it is told inside. */
export function scheduleOf(world: CalendarWorld, { address, window, telling }: Asked): ScheduleInformation {
  const person = world.personWithAddress(address);
  if (person === undefined) return unresolved(address);
  if (!person.mailbox) return noMailbox(address);
  const times = busyTimes(world, person, window);
  if (times.length > mostEntries) return tooMany(address);
  return {
    scheduleId: address,
    availabilityView: availabilityView(times, window),
    scheduleItems: times.map(({ showAs, isPrivate, start, end }) => ({
      isPrivate,
      status: showAs,
      start: renderDateTime(start, telling.zone, telling.zoneName),
      end: renderDateTime(end, telling.zone, telling.zoneName),
    })),
    workingHours: workingHoursOf(person),
  };
}

function workingHoursOf({ workingHours, timeZone }: MailboxOwner): ScheduleInformation['workingHours'] {
  return {
    daysOfWeek: [...workingHours.days],
    startTime: `${clockTime(clockMinutes(workingHours.start) * 60)}.0000000`,
    endTime: `${clockTime(clockMinutes(workingHours.end) * 60)}.0000000`,
    timeZone: { name: windowsZone(timeZone) },
  };
}

function failed(address: string, responseCode: string, message: string): ScheduleInformation {
  return { scheduleId: address, availabilityView: '', scheduleItems: [], error: { responseCode, message } };
}

function unresolved(address: string): ScheduleInformation {
  return failed(
    address,
    'ErrorMailRecipientNotFound',
    `Unable to resolve e-mail address ${address} to an Active Directory object.`,
  );
}

function noMailbox(address: string): ScheduleInformation {
  return failed(address, 'ErrorNoFreeBusyAccess', `The mailbox of ${address} has no free/busy information.`);
}

function tooMany(address: string): ScheduleInformation {
  return failed(
    address,
    'ErrorFreeBusyGenerationFailed',
    `The number of entries in the calendar of ${address} exceeds ${mostEntries} for the time window.`,
  );
}
