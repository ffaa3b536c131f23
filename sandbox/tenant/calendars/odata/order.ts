import type { Appearance } from '../events/appearance.ts';
import { refusal, type Refusal } from '../wire/refusal.ts';

const keys: Readonly<Record<string, (event: Appearance) => number | string>> = {
  'start/dateTime': ({ start }) => start,
  'end/dateTime': ({ end }) => end,
  createdDateTime: ({ meeting }) => meeting.createdAt,
  lastModifiedDateTime: ({ meeting }) => meeting.changedAt,
  subject: ({ content }) => content.subject,
};

/** Sorted as `$orderby` asks; as they come when it does not. */
export function inOrder(events: readonly Appearance[], url: URL): readonly Appearance[] | Refusal {
  const text = url.searchParams.get('$orderby');
  if (text === null) return events;
  const [, name = '', direction = 'asc'] = /^([\w/]+)(?: (asc|desc))?$/.exec(text.trim()) ?? [];
  const key = keys[name];
  if (key === undefined)
    return refusal(400, 'ErrorInvalidUrlQuery', `The query parameter '$orderby=${text}' is not supported.`);
  const sign = direction === 'desc' ? -1 : 1;
  return events.toSorted((one, other) => sign * compare(key(one), key(other)));
}

function compare(one: number | string, other: number | string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
