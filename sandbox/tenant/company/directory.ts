import type { Company } from '#sandbox/companies/company.ts';
import { personOf, type Person } from './person.ts';

/** The people of the company, found as Microsoft 365 finds them. */
export interface Directory {
  companyName: string;
  people: readonly Person[];
  /** By object id or user principal name. */
  personAt(idOrName: string): Person | undefined;
  /** By any address mail reaches the person at, in whatever case. */
  personWithAddress(address: string): Person | undefined;
  managerOf(person: Person): Person | undefined;
  reportsOf(person: Person): readonly Person[];
}

export function makeDirectory(company: Company): Directory {
  const people = company.people.map(personOf);
  const byId = indexed(people, ({ id }) => id);
  const byName = indexed(people, ({ userPrincipalName }) => userPrincipalName);
  const byMail = indexed(people, ({ mail }) => mail);
  const reports = reportsById(people);
  return {
    companyName: company.name,
    people,
    personAt: (name) => byId.get(name.toLowerCase()) ?? byName.get(name.toLowerCase()),
    personWithAddress: (address) => byMail.get(address.toLowerCase()) ?? byName.get(address.toLowerCase()),
    managerOf: ({ managerId }) => (managerId === undefined ? undefined : byId.get(managerId.toLowerCase())),
    reportsOf: ({ id }) => reports.get(id) ?? [],
  };
}

function indexed(people: readonly Person[], key: (person: Person) => string): Map<string, Person> {
  return new Map(people.filter((person) => key(person) !== '').map((person) => [key(person).toLowerCase(), person]));
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
