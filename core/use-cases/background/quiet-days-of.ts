import type { QuietDays } from '../../checkins/quiet-hours.ts';
import { countryCodeOf } from '../../people/country-code.ts';
import type { Ports } from '../../ports/ports.ts';
import { addDays, type Instant } from '../../shared/instant.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import { yearsOf } from '../pairs/times-of-people.ts';

/** Nothing is put off for longer by holidays alone. */
const daysAhead = 30;

/** C3: the holidays of somebody's country, and when they are out of office by their automatic replies. */
export const quietDaysOf = async (
  { directory, holidays }: Pick<Ports, 'directory' | 'holidays'>,
  { tenant, person, now }: { tenant: TenantId; person: PersonId; now: Instant },
): Promise<QuietDays> => {
  const [entry, absences] = await Promise.all([
    directory.person(tenant, person),
    directory.absences(tenant, [person]),
  ]);
  const country = countryCodeOf(entry?.country ?? entry?.usageLocation);
  const years = yearsOf({ start: now, end: addDays(now, daysAhead) });
  const daysOff = country === undefined ? [] : await holidays.daysOff(country, years);
  return { daysOff, away: absences.get(person) };
};
