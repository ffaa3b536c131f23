/** Names an event, or one day of a series, within a mailbox. */
export interface EventKey {
  owner: string;
  /** The copy's local key. */
  local: string;
  /** The day the series had foreseen, as `2026-12-01`. */
  day?: string;
}

const forms = { immutable: 'AAkALg', mutable: 'AAMkAG' } as const;

/** Opaque to callers. Both forms of one event's id open the same event. */
export function eventId(key: EventKey, form: keyof typeof forms): string {
  const parts = [key.owner, key.local, ...(key.day === undefined ? [] : [key.day])];
  return forms[form] + Buffer.from(parts.join('|')).toString('base64url');
}

/** `undefined` when the id was never given out by these calendars. */
export function eventKey(id: string): EventKey | undefined {
  const form = Object.values(forms).find((prefix) => id.startsWith(prefix));
  if (form === undefined) return undefined;
  const text = Buffer.from(id.slice(form.length), 'base64url').toString();
  const [owner, local, day, ...rest] = text.split('|');
  if (owner === undefined || local === undefined || rest.length > 0) return undefined;
  return day === undefined ? { owner, local } : { owner, local, day };
}
