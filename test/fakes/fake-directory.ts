import type { WorkingHours } from '#core/people/profile.ts';
import type { Directory, DirectoryPerson, ProfileExtras } from '#core/ports/directory.ts';
import type { PersonId, TenantId } from '#core/shared/ids.ts';
import type { Interval } from '#core/shared/instant.ts';

/** What a test says about somebody; the rest is filled in. */
export interface Colleague extends Partial<Omit<DirectoryPerson, 'id'>> {
  id: PersonId;
  manager?: PersonId;
  extras?: Partial<ProfileExtras>;
  /** `false`: no mailbox. */
  mailbox?: false | { timeZone?: string; workingHours?: WorkingHours };
  /** Scheduled automatic replies. */
  away?: Interval;
  photo?: { contentType: string; bytes: Uint8Array };
}

export interface FakeDirectory extends Directory {
  /** Adding somebody again replaces what was known. Without a tenant: in every tenant. */
  add(...colleagues: readonly Colleague[]): void;
  remove(id: PersonId): void;
}

const noExtras: ProfileExtras = {
  skills: [],
  pastProjects: [],
  schools: [],
  interests: [],
  responsibilities: [],
};
const officeHours: WorkingHours = { days: [1, 2, 3, 4, 5], start: '08:00', end: '17:00' };
const pageSize = 999;

const entryOf = (colleague: Colleague): DirectoryPerson => {
  const {
    manager: _manager,
    extras: _extras,
    mailbox: _mailbox,
    away: _away,
    photo: _photo,
    ...said
  } = colleague;
  return {
    displayName: `Person ${colleague.id}`,
    givenName: 'Person',
    mail: `${colleague.id}@contoso.example`,
    jobTitle: 'Analyst',
    department: 'Finance',
    office: 'Paris',
    country: 'FR',
    usageLocation: undefined,
    preferredLanguage: 'en',
    hiredOn: undefined,
    isGuest: false,
    accountEnabled: true,
    ...said,
  };
};

const lineOf = (people: ReadonlyMap<PersonId, Colleague>, id: PersonId): PersonId[] => {
  const line: PersonId[] = [];
  let next = people.get(id)?.manager;
  while (next !== undefined && next !== id && !line.includes(next)) {
    line.push(next);
    next = people.get(next)?.manager;
  }
  return line;
};

/** The directory of one company; whoever asks, from whichever tenant, meets the same people unless `only` is given. */
export const makeFakeDirectory = (only?: TenantId): FakeDirectory => {
  const people = new Map<PersonId, Colleague>();
  const known = (tenant: TenantId): Colleague[] =>
    only === undefined || only === tenant ? [...people.values()] : [];
  const find = (tenant: TenantId, id: PersonId) => known(tenant).find((one) => one.id === id);
  const entries = (tenant: TenantId) => known(tenant).map(entryOf);

  const managerLine: Directory['managerLine'] = (tenant, id) =>
    Promise.resolve(find(tenant, id) === undefined ? [] : lineOf(people, id));

  return {
    add: (...colleagues) => {
      for (const colleague of colleagues) people.set(colleague.id, colleague);
    },
    remove: (id) => void people.delete(id),
    person: (tenant, id) => Promise.resolve(entries(tenant).find((one) => one.id === id)),
    people: (tenant, ids) => Promise.resolve(entries(tenant).filter(({ id }) => ids.includes(id))),
    byMail: (tenant, mails) => {
      const asked = new Set(mails.map((mail) => mail.toLowerCase()));
      const found = entries(tenant).flatMap((one) => {
        const mail = one.mail?.toLowerCase();
        return mail !== undefined && asked.has(mail) ? [[mail, one] as const] : [];
      });
      return Promise.resolve(new Map(found));
    },
    async *everyone(tenant) {
      const all = entries(tenant);
      for (let from = 0; from < all.length; from += pageSize)
        yield await Promise.resolve(all.slice(from, from + pageSize));
    },
    extras: (tenant, ids) => {
      const found = ids.flatMap((id) => {
        const extras = find(tenant, id)?.extras;
        return extras === undefined ? [] : [[id, { ...noExtras, ...extras }] as const];
      });
      return Promise.resolve(new Map(found));
    },
    mailbox: (tenant, id) => {
      const colleague = find(tenant, id);
      if (colleague === undefined || colleague.mailbox === false) return Promise.resolve(undefined);
      return Promise.resolve({ timeZone: 'Europe/Paris', workingHours: officeHours, ...colleague.mailbox });
    },
    managerLine,
    standings: (tenant, ids) =>
      Promise.resolve(
        new Map(
          ids.map((id) => {
            const { accountEnabled = true } = find(tenant, id) ?? { accountEnabled: false };
            return [id, { departed: !accountEnabled, managers: accountEnabled ? lineOf(people, id) : [] }];
          }),
        ),
      ),
    absences: (tenant, ids) =>
      Promise.resolve(
        new Map(
          ids.flatMap((id) => {
            const away = find(tenant, id)?.away;
            return away === undefined ? [] : [[id, away] as const];
          }),
        ),
      ),
    managerLines: async (tenant, ids) => {
      const lines = ids.map(async (id) => [id, await managerLine(tenant, id)] as const);
      return new Map(await Promise.all(lines));
    },
    directReports: (tenant, id) =>
      Promise.resolve(
        known(tenant)
          .filter(({ manager }) => manager === id)
          .map(entryOf),
      ),
    photo: (tenant, id) => Promise.resolve(find(tenant, id)?.photo),
  };
};
