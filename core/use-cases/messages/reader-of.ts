import { localeOf, type Person } from '../../people/person.ts';
import { isTimeZone } from '../../people/time-zone.ts';
import type { Reader } from '../../ports/bot-gateway.ts';
import type { Ports } from '../../ports/ports.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';

export type ReaderOf = (tenant: TenantId, person: PersonId) => Promise<Reader>;

/** In whose language and zone to write: as they said themselves, else as the directory knows, else English and UTC. */
export const readerAs = async (
  { directory }: Pick<Ports, 'directory'>,
  { tenant, person, known }: { tenant: TenantId; person: PersonId; known: Person | undefined },
): Promise<Reader> => {
  const stated = known?.profile?.timeZone;
  const [entry, mailbox] = await Promise.all([
    known === undefined ? directory.person(tenant, person) : undefined,
    stated === undefined ? directory.mailbox(tenant, person) : undefined,
  ]);
  const timeZone = stated ?? mailbox?.timeZone;
  return {
    locale: known?.locale ?? localeOf(entry?.preferredLanguage),
    timeZone: timeZone !== undefined && isTimeZone(timeZone) ? timeZone : 'UTC',
  };
};

export const makeReaderOf =
  (ports: Pick<Ports, 'aggregates' | 'directory'>): ReaderOf =>
  async (tenant, person) => {
    const known = (await ports.aggregates.person.find(tenant, person))?.state;
    return readerAs(ports, { tenant, person, known });
  };
