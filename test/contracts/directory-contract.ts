import type { Directory, DirectoryPerson } from '#core/ports/directory.ts';
import { asId, type PersonId, type TenantId } from '#core/shared/ids.ts';
import { instant, type Interval } from '#core/shared/instant.ts';

export interface DirectoryUnderTest {
  directory: Directory;
  tenant: TenantId;
  close(): Promise<void>;
}

/** Who has to be known to the directory under test. Everybody is at work in Paris. */
export interface KnownColleague {
  id: PersonId;
  givenName: string;
  manager?: PersonId;
  skills?: readonly string[];
  mailbox?: false;
  away?: Interval;
  isGuest?: true;
}

const idOf = (number: number): PersonId =>
  asId(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
const [chief, lead, ada, guest, head, tail, unknown] = [1, 2, 3, 4, 5, 6, 7].map(idOf) as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];
const away: Interval = { start: instant('2026-02-01T00:00:00Z'), end: instant('2026-06-01T00:00:00Z') };
const crowd = Array.from({ length: 45 }, (_, index) => idOf(100 + index));

/** `head` and `tail` lead each other, as happens when somebody types the wrong name. */
export const knownColleagues: readonly KnownColleague[] = [
  { id: chief, givenName: 'Chief' },
  { id: lead, givenName: 'Lead', manager: chief, mailbox: false },
  { id: ada, givenName: 'Ada', manager: lead, skills: ['SQL', 'Sailing'] },
  { id: guest, givenName: 'Guest', isGuest: true, away },
  { id: head, givenName: 'Head', manager: tail },
  { id: tail, givenName: 'Tail', manager: head },
  ...crowd.map((id, index) => ({ id, givenName: `Crowd${index}`, manager: chief })),
];

export const mailOf = (givenName: string): string => `${givenName.toLowerCase()}@contoso.example`;

const namesOf = (people: readonly DirectoryPerson[]): string[] =>
  people.map(({ givenName }) => givenName).sort();

/** What every implementation of the port keeps to. */
export const directoryContract = (name: string, start: () => Promise<DirectoryUnderTest>): void => {
  describe(`directory: ${name}`, () => {
    let under: DirectoryUnderTest;
    beforeAll(async () => void (under = await start()));
    afterAll(() => under.close());

    test('a person is known by id, and a stranger is not', async () => {
      const { directory, tenant } = under;
      expect(await directory.person(tenant, ada)).toEqual({
        id: ada,
        displayName: 'Ada Test',
        givenName: 'Ada',
        mail: 'ada@contoso.example',
        jobTitle: 'Analyst',
        department: 'Finance',
        office: 'Paris',
        country: 'France',
        usageLocation: undefined,
        preferredLanguage: 'fr-FR',
        hiredOn: '2019-04-01',
        isGuest: false,
        accountEnabled: true,
      });
      expect(await directory.person(tenant, guest)).toMatchObject({ isGuest: true });
      expect(await directory.person(tenant, unknown)).toBeUndefined();
    });

    test('many are read at once; those that do not exist are missing', async () => {
      const { directory, tenant } = under;
      const found = await directory.people(tenant, [...crowd, unknown, ada]);
      expect(found).toHaveLength(crowd.length + 1);
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set([...crowd, ada]));
      expect(await directory.people(tenant, [])).toEqual([]);
    });

    test('people are found by mail in whatever case, under the address in lower case', async () => {
      const { directory, tenant } = under;
      const asked = [
        ...crowd.map((_, index) => mailOf(`Crowd${index}`)),
        'ADA@contoso.EXAMPLE',
        "o'brien@contoso.example",
      ];
      const found = await directory.byMail(tenant, asked);
      expect(found.size).toBe(crowd.length + 1);
      expect(found.get('ada@contoso.example')?.id).toBe(ada);
      expect(await directory.byMail(tenant, [])).toEqual(new Map());
    });

    test('everybody is listed once', async () => {
      const everybody: DirectoryPerson[] = [];
      for await (const page of under.directory.everyone(under.tenant)) everybody.push(...page);
      expect(everybody.map(({ id }) => id).sort()).toEqual(knownColleagues.map(({ id }) => id).sort());
    });

    test('P2 what somebody wrote in their profile is read', async () => {
      const extras = await under.directory.extras(under.tenant, [ada, chief, unknown]);
      expect(extras.get(ada)).toEqual({
        skills: ['SQL', 'Sailing'],
        pastProjects: [],
        schools: [],
        interests: [],
        responsibilities: [],
      });
      expect(extras.get(chief)?.skills ?? []).toEqual([]);
      expect(extras.get(unknown)?.skills ?? []).toEqual([]);
    });

    test('zone and working hours come from the mailbox, where there is one', async () => {
      const { directory, tenant } = under;
      expect(await directory.mailbox(tenant, ada)).toEqual({
        timeZone: 'Europe/Paris',
        workingHours: { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:30' },
      });
      expect(await directory.mailbox(tenant, lead)).toBeUndefined();
      expect(await directory.mailbox(tenant, unknown)).toBeUndefined();
    });

    test('the line of managers is told nearest first and ends, even where it is a circle', async () => {
      const { directory, tenant } = under;
      expect(await directory.managerLine(tenant, ada)).toEqual([lead, chief]);
      expect(await directory.managerLine(tenant, chief)).toEqual([]);
      expect(await directory.managerLine(tenant, head)).toEqual([tail]);
      expect(await directory.managerLine(tenant, unknown)).toEqual([]);
      const lines = await directory.managerLines(tenant, [ada, chief, head, unknown]);
      expect([...lines.entries()]).toEqual([
        [ada, [lead, chief]],
        [chief, []],
        [head, [tail]],
        [unknown, []],
      ]);
    });

    test('M15 where many stand is read at once: who has left, and whole lines, even where they are circles', async () => {
      const { directory, tenant } = under;
      const standings = await directory.standings(tenant, [ada, lead, chief, head, unknown, ...crowd, ada]);
      expect(standings.get(ada)).toEqual({ departed: false, managers: [lead, chief] });
      expect(standings.get(lead)).toEqual({ departed: false, managers: [chief] });
      expect(standings.get(chief)).toEqual({ departed: false, managers: [] });
      expect(standings.get(head)).toEqual({ departed: false, managers: [tail] });
      expect(standings.get(unknown)?.departed).toBe(true);
      expect(standings.size).toBe(crowd.length + 5);
      expect(await directory.standings(tenant, [])).toEqual(new Map());
    });

    test('M15 only those who have scheduled automatic replies are absent', async () => {
      const { directory, tenant } = under;
      expect(await directory.absences(tenant, [ada, guest, lead, unknown])).toEqual(new Map([[guest, away]]));
    });

    test('N1 those who report to somebody are listed, and nobody further down', async () => {
      const { directory, tenant } = under;
      expect(namesOf(await directory.directReports(tenant, lead))).toEqual(['Ada']);
      expect(await directory.directReports(tenant, chief)).toHaveLength(crowd.length + 1);
      expect(await directory.directReports(tenant, ada)).toEqual([]);
      expect(await directory.directReports(tenant, unknown)).toEqual([]);
    });

    test('who has no photo has none', async () => {
      expect(await under.directory.photo(under.tenant, guest)).toBeUndefined();
      expect(await under.directory.photo(under.tenant, unknown)).toBeUndefined();
    });
  });
};
