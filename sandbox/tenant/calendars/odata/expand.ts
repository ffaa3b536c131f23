import { refusal, type Refusal } from '../wire/refusal.ts';

export interface Expand {
  /** Ids of the extended properties asked for. */
  extendedProperties?: readonly string[];
  exceptionOccurrences: boolean;
}

/** Reads `$expand`. */
export function readExpand(url: URL): Expand | Refusal {
  const text = url.searchParams.get('$expand') ?? '';
  const expand: Expand = { exceptionOccurrences: false };
  for (const part of splitOutside(text)) {
    const [, name, options = ''] = /^(\w+)(\(.*\))?$/.exec(part) ?? [];
    if (name === 'singleValueExtendedProperties') {
      expand.extendedProperties = quoted(options);
      if (expand.extendedProperties.length === 0) return lacksFilter;
    } else if (name === 'exceptionOccurrences') expand.exceptionOccurrences = true;
    else return unknown(part);
  }
  return expand;
}

/** The strings in an OData expression, `''` read as one quotation mark. */
export function quoted(text: string): string[] {
  return [...text.matchAll(/'((?:[^']|'')*)'/g)].map(([, inner = '']) => inner.replaceAll("''", "'"));
}

function splitOutside(text: string): string[] {
  const parts = text.match(/(?:[^,(]|\((?:[^()']|'(?:[^']|'')*')*\))+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function unknown(part: string): Refusal {
  return refusal(
    400,
    'RequestBroker--ParseUri',
    `Parsing OData Select and Expand failed: Could not find a property named '${part}' on type 'microsoft.graph.event'.`,
  );
}

const lacksFilter = refusal(
  400,
  'ErrorInvalidUrlQuery',
  'Extended properties are expanded by a filter on their ids.',
);
