import type { Company, CompanyPerson } from '#sandbox/companies/company.ts';
import { personOf, type Person } from './person.ts';

/** What has become different about somebody; plain JSON, so nobody as manager is `null`. */
export interface Difference extends Partial<Omit<CompanyPerson, 'id' | 'managerId'>> {
  managerId?: string | null | undefined;
}

/** `null` when they left the company. */
export type Change = Difference | null;

/** The people of the company, found as Microsoft 365 finds them. */
export interface Directory {
  companyName: string;
  people: readonly Person[];
  /** Everybody there ever was, in an order that never changes; those who left are undefined. */
  places: readonly (Person | undefined)[];
  /** By object id or user principal name. */
  personAt(idOrName: string): Person | undefined;
  /** By any address mail reaches the person at, in whatever case. */
  personWithAddress(address: string): Person | undefined;
  managerOf(person: Person): Person | undefined;
  reportsOf(person: Person): readonly Person[];
  /** Says what has become different about the person with this id. */
  change(id: string, change: Change): void;
  /** How many changes there were. */
  version(): number;
  /** Ids of those about whom something changed after one version and up to another; always in the same order. */
  changedBetween(since: number, until: number): readonly string[];
  /** By id: all that has changed, to be told to `change` again. */
  changes(): Readonly<Record<string, Change>>;
}

export function makeDirectory(company: Company): Directory {
  const places: (Person | undefined)[] = company.people.map(personOf);
  const placeOf = new Map(company.people.map(({ id }, at) => [id, at]));
  const history: string[] = [];
  const changes: Record<string, Change> = {};
  let index = indexOf(places);
  return {
    companyName: company.name,
    get people() {
      return index.people;
    },
    places,
    personAt: (name) => index.byId.get(name.toLowerCase()) ?? index.byName.get(name.toLowerCase()),
    personWithAddress: (address) =>
      index.byMail.get(address.toLowerCase()) ?? index.byName.get(address.toLowerCase()),
    managerOf: ({ managerId }) =>
      managerId === undefined ? undefined : index.byId.get(managerId.toLowerCase()),
    reportsOf: ({ id }) => index.reports.get(id) ?? [],
    change: (id, change) => {
      const at = placeOf.get(id);
      const original = at === undefined ? undefined : company.people[at];
      if (at === undefined || original === undefined) return;
      changes[id] = change === null ? null : { ...changes[id], ...change };
      places[at] = change === null ? undefined : changed(original, changes[id] ?? {});
      history.push(id);
      index = indexOf(places);
    },
    version: () => history.length,
    changedBetween: (since, until) => [...new Set(history.slice(since, until))],
    changes: () => changes,
  };
}

function changed(original: CompanyPerson, { managerId, ...difference }: Difference): Person {
  const manager = managerId === undefined ? original.managerId : (managerId ?? undefined);
  return personOf({ ...original, ...difference, managerId: manager });
}

function indexOf(places: readonly (Person | undefined)[]) {
  const people = places.filter((person) => person !== undefined);
  return {
    people,
    byId: by(people, ({ id }) => id),
    byName: by(people, ({ userPrincipalName }) => userPrincipalName),
    byMail: by(people, ({ mail }) => mail),
    reports: reportsById(people),
  };
}

function by(people: readonly Person[], key: (person: Person) => string): Map<string, Person> {
  const found = new Map<string, Person>();
  for (const person of people) if (key(person) !== '') found.set(key(person).toLowerCase(), person);
  return found;
}

function reportsById(people: readonly Person[]): Map<string, Person[]> {
  const reports = new Map<string, Person[]>();
  for (const person of people) {
    if (person.managerId === undefined) continue;
    const known = reports.get(person.managerId);
    if (known === undefined) reports.set(person.managerId, [person]);
    else known.push(person);
  }
  return reports;
}
