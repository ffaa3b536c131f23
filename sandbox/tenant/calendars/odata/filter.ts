import type { Entry } from '../events/appearance.ts';
import { iCalUId } from '../events/ical-uid.ts';
import { refusal, type Refusal } from '../wire/refusal.ts';
import { quoted } from './expand.ts';

export interface EventFilter {
  /** Reads what only those may who read more than the basics. */
  full: boolean;
  keeps(entry: Entry): boolean;
}

const value = "'(?:[^']|'')*'";
const extended = new RegExp(
  `^singleValueExtendedProperties/any\\s*\\(\\s*(\\w+)\\s*:\\s*\\1/id eq ${value} and \\1/value eq ${value}\\s*\\)$`,
  'i',
);
const uid = new RegExp(`^iCalUId eq ${value}$`);

/** Reads the filters these calendars know: by one extended property, and by `iCalUId`. */
export function readFilter(url: URL): EventFilter | Refusal | undefined {
  const text = url.searchParams.get('$filter')?.trim();
  if (text === undefined) return undefined;
  const [first = '', second = ''] = quoted(text);
  if (extended.test(text)) return { full: true, keeps: (entry) => carries(entry, first, second) };
  if (uid.test(text)) return { full: false, keeps: ({ meeting }) => iCalUId(meeting.uid) === first };
  return refusal(
    400,
    'ErrorInvalidUrlQueryFilter',
    `The query filter contains one or more invalid nodes: ${text}`,
  );
}

function carries({ copy }: Entry, id: string, wanted: string): boolean {
  return copy.extendedProperties.some((property) => sameId(property.id, id) && property.value === wanted);
}

/** Extended properties are named without regard to the case of their GUID and type. */
export function sameId(one: string, other: string): boolean {
  const [before, name] = halves(one);
  const [otherBefore, otherName] = halves(other);
  return before === otherBefore && name === otherName;
}

function halves(id: string): [string, string] {
  const at = id.indexOf(' Name ');
  return at < 0 ? [id.toLowerCase(), ''] : [id.slice(0, at).toLowerCase(), id.slice(at)];
}
