import type { Person } from '../company/person.ts';
import type { Route } from '../wire/route.ts';
import type { World } from '../world.ts';

const usual = 50;
const most = 500;

/** The people one may be in the sandbox, by any part of name, title or department. */
export const peopleRoute: Route = {
  method: 'GET',
  path: '/_sandbox/people',
  handle: ({ url }, world) => {
    const search = (url.searchParams.get('search') ?? '').trim().toLowerCase();
    const limit = Math.min(whole(url.searchParams.get('limit'), usual), most);
    const from = whole(url.searchParams.get('cursor'), 0);
    const found = world.directory.people.filter((person) => matches(person, search));
    const end = from + limit;
    return {
      status: 200,
      body: {
        people: found.slice(from, end).map((person) => seen(world, person)),
        total: found.length,
        ...(end < found.length ? { cursor: String(end) } : {}),
      },
    };
  },
};

function matches({ displayName, jobTitle, department, mail }: Person, search: string): boolean {
  return [displayName, jobTitle, department, mail].some((text) => text.toLowerCase().includes(search));
}

function seen({ directory }: World, person: Person) {
  return {
    id: person.id,
    displayName: person.displayName,
    mail: person.mail,
    jobTitle: person.jobTitle,
    department: person.department,
    preferredLanguage: person.preferredLanguage,
    appRoles: person.appRoles,
    managerId: person.managerId ?? null,
    reports: directory.reportsOf(person).length,
    oddities: person.oddities,
    timeZone: person.timeZone,
  };
}

function whole(text: string | null, otherwise: number): number {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : otherwise;
}
