import { contoso } from './contoso.ts';
import type { Company, CompanyPerson } from './company.ts';

const company = contoso(1);
const { people } = company;
const byId = new Map(people.map((person) => [person.id, person]));
const odd = (oddity: string) => people.filter(({ oddities }) => oddities.includes(oddity));

/** From somebody's manager up to the top. */
function lineAbove(person: CompanyPerson): CompanyPerson[] {
  const line: CompanyPerson[] = [];
  for (let above = byId.get(person.managerId ?? ''); above !== undefined;) {
    if (line.includes(above)) throw new Error(`${above.displayName} is above themselves`);
    line.push(above);
    above = byId.get(above.managerId ?? '');
  }
  return line;
}

const withoutCalendars = ({ people: all }: Company) =>
  all.map(({ calendarLoad: _, leave: __, ...rest }) => rest);

test('has sixty people, each with an id and a name of their own', () => {
  expect(people).toHaveLength(60);
  for (const key of ['id', 'displayName', 'userPrincipalName'] as const)
    expect(new Set(people.map((person) => person[key])).size).toBe(60);
});

test('is the same company for the same seed; another seed changes calendars only', () => {
  expect(contoso(1)).toEqual(company);
  expect(contoso(2)).not.toEqual(company);
  expect(withoutCalendars(contoso(2))).toEqual(withoutCalendars(company));
});

test('has the people of the sample tenant in their places', () => {
  const megan = people.find(({ displayName }) => displayName === 'Megan Bowen')!;
  expect(megan).toMatchObject({
    jobTitle: 'Marketing Manager',
    department: 'Marketing',
    officeLocation: '12/1110',
  });
  expect(lineAbove(megan).map(({ displayName }) => displayName)).toEqual([
    'Miriam Graham',
    'Patti Fernandez',
  ]);
});

test('everybody but the odd ones reports to the president in the end', () => {
  const president = people.find(({ jobTitle }) => jobTitle === 'President')!;
  for (const person of people)
    if (person !== president && !person.oddities.includes('no-manager'))
      expect(lineAbove(person).at(-1)).toBe(president);
});

test('every odd case is there, and is what it is called', () => {
  expect(odd('no-manager').every(({ managerId }) => managerId === undefined)).toBe(true);
  expect(odd('no-mailbox').every(({ mailbox }) => !mailbox)).toBe(true);
  expect(odd('guest').every(({ userType }) => userType === 'Guest')).toBe(true);
  expect(odd('part-time').every(({ workingHours }) => workingHours.days.length < 5)).toBe(true);
  expect(odd('on-leave').every(({ leave }) => leave !== undefined)).toBe(true);
  expect(odd('disabled').every(({ accountEnabled }) => !accountEnabled)).toBe(true);
  for (const oddity of [
    'no-manager',
    'no-mailbox',
    'blocked-bot',
    'on-leave',
    'part-time',
    'guest',
    'disabled',
  ])
    expect([oddity, odd(oddity).length > 0]).toEqual([oddity, true]);
});

test('two people may coordinate programmes', () => {
  const coordinators = people.filter(({ appRoles }) => appRoles.includes('Programme.Coordinate'));
  expect(coordinators).toHaveLength(2);
  expect(coordinators.every(({ oddities, mailbox }) => oddities.length === 0 && mailbox)).toBe(true);
});

test('people work in many zones, in English and in French, and write some skills in French', () => {
  expect(new Set(people.map(({ timeZone }) => timeZone)).size).toBeGreaterThanOrEqual(8);
  expect(people.map(({ timeZone }) => timeZone)).toContain('Asia/Kolkata');
  const french = people.filter(({ preferredLanguage }) => preferredLanguage.startsWith('fr'));
  expect(french.length).toBeGreaterThanOrEqual(12);
  expect(french.flatMap(({ skills }) => skills)).toContain('Gestion de projet');
  for (const { skills } of people) expect(new Set(skills).size).toBe(skills.length);
});
