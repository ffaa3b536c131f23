import { countryCodeOf } from '../../people/country-code.ts';
import type { Ports } from '../../ports/ports.ts';
import type { PersonTime } from '../../sessions/slot-search.ts';
import type { TenantId } from '../../shared/ids.ts';
import { addDays, type Interval } from '../../shared/instant.ts';
import type { PersonToMeet } from './people-to-meet.ts';
import { timeOfPerson } from './time-of-person.ts';

export type TimePorts = Pick<Ports, 'calendars' | 'holidays' | 'stopwatch'>;

/** Wherever somebody is, their year may begin a day earlier or end a day later. */
export const yearsOf = ({ start, end }: Interval): number[] => {
  const [from, to] = [addDays(start, -1), addDays(end, 1)].map((moment) => Number(moment.slice(0, 4)));
  const [first = 0, last = first] = [from, to];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/** S1, S5: when everyone is free or busy, nothing else of their calendars, and the holidays of their countries. */
export const timesOfPeople = async (
  { calendars, holidays }: Omit<TimePorts, 'stopwatch'>,
  {
    tenant,
    people,
    organiser,
  }: {
    tenant: TenantId;
    people: readonly PersonToMeet[];
    organiser: PersonToMeet;
  },
  window: Interval,
): Promise<PersonTime[]> => {
  const readable = people.filter(({ mail }) => mail !== '').map(({ id, mail }) => ({ id, mail }));
  const years = yearsOf(window);
  const daysOff = async ({ country }: PersonToMeet): Promise<readonly string[]> => {
    const code = countryCodeOf(country);
    return code === undefined ? [] : holidays.daysOff(code, years);
  };
  const [answers, off] = await Promise.all([
    calendars.schedules(tenant, organiser.id, readable, window),
    Promise.all(people.map(daysOff)),
  ]);
  return people.map((one, index) => ({
    ...timeOfPerson(one, answers.get(one.id)),
    daysOff: off[index] ?? [],
  }));
};
