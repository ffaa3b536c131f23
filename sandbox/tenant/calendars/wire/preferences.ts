import type { WireRequest } from '../../wire/route.ts';
import type { Telling } from '../events/render-event.ts';
import { unknownZone } from '../bodies/read-timing.ts';
import { ianaZone } from '../time/zone-names.ts';
import type { Refusal } from './refusal.ts';

/** What the `Prefer` header asks: the zone times are told in, and the kind of ids. */
export function preferences({ headers }: WireRequest): Omit<Telling, 'basic'> | Refusal {
  const prefer = headers['prefer'] ?? '';
  const zoneName = /outlook\.timezone\s*=\s*"([^"]*)"/i.exec(prefer)?.[1] ?? 'UTC';
  const zone = ianaZone(zoneName);
  if (zone === undefined) return unknownZone(zoneName);
  return { zone, zoneName, ids: /IdType\s*=\s*"ImmutableId"/i.test(prefer) ? 'immutable' : 'mutable' };
}
