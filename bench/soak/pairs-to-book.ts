import { toBook } from '#core/pairs/booking.ts';
import { askForSeries } from '#core/pairs/renew-booking.ts';
import type { Pair } from '#core/pairs/pair.ts';
import { asId, type PersonId, type TenantId } from '#core/shared/ids.ts';
import { inParallel } from '#core/shared/in-parallel.ts';
import type { Instant } from '#core/shared/instant.ts';
import { updateAggregate } from '#core/use-cases/change-aggregate.ts';
import type { Company, CompanyPerson } from '#sandbox/companies/company.ts';
import { aParticipant } from '#test/builders/a-participant.ts';
import { anActivePair } from '#test/builders/a-pair.ts';
import type { World } from '#test/fakes/in-memory-ports.ts';
import { keeper } from '#test/fakes/keep.ts';

const writesAtOnce = 24;

/** Those with a mailbox who work full weeks, neighbours by time zone. */
const membersOf = ({ people }: Company): CompanyPerson[] =>
  people
    .filter(({ oddities, mailbox, leave }) => oddities.length === 0 && mailbox && leave === undefined)
    .sort((a, b) => (a.timeZone + a.id < b.timeZone + b.id ? -1 : 1));

const pairsIn = (company: Company, count: number): [CompanyPerson, CompanyPerson][] => {
  const members = membersOf(company);
  return Array.from({ length: count }, (_, index) => members.slice(2 * index, 2 * index + 2)).filter(
    (two): two is [CompanyPerson, CompanyPerson] => two.length === 2,
  );
};

/** Pairs that have agreed, and wait for their series to be booked. */
export const pairsToBook = async (
  { ports, directory }: World,
  { tenant, company, count, now }: { tenant: TenantId; company: Company; count: number; now: Instant },
): Promise<Pair[]> => {
  const keep = keeper(ports, tenant);
  return inParallel(pairsIn(company, count), writesAtOnce, async (two) => {
    const members = two.map(({ id }) => asId<PersonId>(id));
    for (const { id, displayName, mail, timeZone } of two) {
      directory.add({ id: asId<PersonId>(id), displayName, mail });
      await keep('person', id, aParticipant({ id: asId<PersonId>(id), displayName, mail, timeZone }));
    }
    const active = anActivePair({ members, now, firstSession: { status: 'not-asked' } });
    const pair = askForSeries({ ...active, series: toBook(now) }, now);
    await updateAggregate(ports, { kind: 'pair', tenant, id: pair.id, now, update: () => pair });
    return pair;
  });
};
