import type { Event } from '@microsoft/microsoft-graph-types';
import { dayAppearance, type Appearance } from '../events/appearance.ts';
import { occurrenceId, renderEvent, type GraphEvent, type Telling } from '../events/render-event.ts';
import { readExpand, type Expand } from '../odata/expand.ts';
import { sameId } from '../odata/filter.ts';
import { readSelect, selected, type ToldEvent } from '../odata/select.ts';
import { dayNumber } from '../time/day.ts';
import { accessDenied, isRefusal, type Refusal } from '../wire/refusal.ts';

/** An event as the query of this request wants it told. */
export function tellEvent(appearance: Appearance, telling: Telling, url: URL): ToldEvent | Refusal {
  const expand = readExpand(url);
  if (isRefusal(expand)) return expand;
  if (expand.extendedProperties !== undefined && telling.basic) return accessDenied;
  const names = readSelect(url);
  const event = {
    ...renderEvent(appearance, telling),
    ...expandedParts(appearance, telling, expand),
    ...(names?.includes('cancelledOccurrences') === true ? cancelledDays(appearance, telling) : {}),
  };
  return selected(event, names, [
    ...(expand.extendedProperties === undefined ? [] : ['singleValueExtendedProperties']),
    ...(expand.exceptionOccurrences ? ['exceptionOccurrences'] : []),
  ]);
}

/** The same for many; the first that cannot be told refuses them all. */
export function tellEvents(events: readonly Appearance[], telling: Telling, url: URL): ToldEvent[] | Refusal {
  const told: ToldEvent[] = [];
  for (const appearance of events) {
    const event = tellEvent(appearance, telling, url);
    if (isRefusal(event)) return event;
    told.push(event);
  }
  return told;
}

function expandedParts(appearance: Appearance, telling: Telling, expand: Expand): Event {
  return {
    ...extendedProperties(appearance, expand.extendedProperties),
    ...(expand.exceptionOccurrences ? { exceptionOccurrences: exceptions(appearance, telling) } : {}),
  };
}

function extendedProperties({ copy }: Appearance, ids: readonly string[] | undefined): Event {
  if (ids === undefined) return {};
  const wanted = copy.extendedProperties.filter(({ id }) => ids.some((other) => sameId(id, other)));
  return wanted.length === 0 ? {} : { singleValueExtendedProperties: wanted };
}

function exceptions(appearance: Appearance, telling: Telling): GraphEvent[] {
  if (appearance.type !== 'seriesMaster') return [];
  const entry = { ...appearance, local: appearance.key.local };
  return Object.keys(appearance.meeting.exceptions)
    .filter((day) => !appearance.copy.removedDays.includes(day))
    .sort()
    .map((day) => renderEvent(dayAppearance(entry, dayNumber(day)), telling));
}

function cancelledDays({ type, meeting, copy, key }: Appearance, telling: Telling): Event {
  if (type !== 'seriesMaster') return {};
  const days = [...new Set([...meeting.cancelledDays, ...copy.removedDays])].sort();
  const told = days.map((day) => occurrenceId(key.owner, key.local, { day, ids: telling.ids }));
  return { cancelledOccurrences: told };
}
