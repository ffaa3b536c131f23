import type { EventChange } from '../bodies/event-body.ts';
import type { Copy, ExtendedProperty } from '../state/calendars-state.ts';

const ownFields = new Set<string>([
  '@odata.type',
  'categories',
  'reminderMinutesBeforeStart',
  'isReminderOn',
  'singleValueExtendedProperties',
  'showAs',
]);

/** Whether a change stays within what everybody may set on their own calendar. */
export function isOwnChange(change: EventChange): boolean {
  return Object.keys(change).every((name) => ownFields.has(name));
}

export function changeOwnCopy(copy: Copy, change: EventChange): void {
  copy.categories = change.categories ?? copy.categories;
  copy.reminderMinutes = change.reminderMinutesBeforeStart ?? copy.reminderMinutes;
  copy.isReminderOn = change.isReminderOn ?? copy.isReminderOn;
  copy.extendedProperties = merged(copy.extendedProperties, change.singleValueExtendedProperties ?? []);
}

function merged(kept: readonly ExtendedProperty[], set: readonly ExtendedProperty[]): ExtendedProperty[] {
  return [...new Map([...kept, ...set].map((property) => [property.id, property])).values()];
}
