import { graphError } from '../../http/graph-error.ts';
import type { WireReply } from '../../wire/route.ts';

const usual = 100;
const most = 999;

/** `$top`, from 1 to 999; 100 where nothing is said. */
export function pageSize({ searchParams }: URL): number | WireReply {
  const text = searchParams.get('$top');
  if (text === null) return usual;
  const top = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return top >= 1 && top <= most ? top : badTop(text);
}

function badTop(text: string): WireReply {
  return graphError(
    400,
    'Request_UnsupportedQuery',
    `Invalid page size specified: '${text}'. Must be between 1 and ${most} inclusive.`,
  );
}
