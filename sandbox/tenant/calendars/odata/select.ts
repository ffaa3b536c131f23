import type { GraphEvent } from '../events/render-event.ts';
import { refusal, type Refusal } from '../wire/refusal.ts';

const always = ['@odata.etag', 'id'];
const sometimes = ['transactionId', 'originalStart', 'cancelledOccurrences', 'bodyPreview', 'body'];

/** What is left of an event once `$select` was heeded. */
export type ToldEvent = Partial<GraphEvent> & Pick<GraphEvent, 'id'>;

/** The names in `$select`; `undefined` when everything usual is wanted. */
export function readSelect(url: URL): readonly string[] | undefined {
  const text = url.searchParams.get('$select');
  if (text === null) return undefined;
  return text.split(',').map((name) => name.trim());
}

/** Keeps of an event what was selected; `expanded` names stay whatever was selected. */
export function selected(
  event: GraphEvent,
  names: readonly string[] | undefined,
  expanded: readonly string[],
): ToldEvent | Refusal {
  if (names === undefined) return event;
  const unknown = names.find(
    (name) => !(name in event) && !sometimes.includes(name) && !expanded.includes(name),
  );
  if (unknown !== undefined) return noSuchProperty(unknown);
  const kept = new Set([...always, ...expanded, ...names]);
  const entries = Object.entries(event).filter(([name]) => kept.has(name));
  return { ...Object.fromEntries(entries), id: event.id };
}

function noSuchProperty(name: string): Refusal {
  return refusal(
    400,
    'RequestBroker--ParseUri',
    `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.event'.`,
  );
}
