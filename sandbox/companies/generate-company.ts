import { programmeStart } from '#sandbox/supervisor/programme-start.ts';
import { backgroundOf } from './backgrounds/background-of.ts';
import type { Company, CompanyPerson } from './company.ts';
import { drawSkills } from './generated/draw-skills.ts';
import { jobTitle } from './generated/job-title.ts';
import { nameIn } from './generated/names.ts';
import { drawOddity, withOddity } from './generated/oddity.ts';
import { reportingLine, type Post } from './generated/reporting-line.ts';
import { mailName } from './mail-name.ts';
import { objectId } from './object-id.ts';
import { places } from './places.ts';
import { between, pick, randomFrom, type Random } from './random.ts';

export const fewestPeople = 2;
export const mostPeople = 200_000;
const domain = 'contoso.example';
const coordinatorCount = 2;

/** A company of 2 to 200,000 people, the same one again for the same seed. */
export const generateCompany = ({ people, seed }: { people: number; seed: number }): Company => {
  if (!Number.isInteger(people) || people < fewestPeople || people > mostPeople)
    throw new RangeError(`A company has from ${fewestPeople} to ${mostPeople} people, not ${people}.`);
  const random = randomFrom(`generated|${people}|${seed}`);
  const posts = reportingLine(random, people);
  const ids = posts.map(() => objectId(random));
  const firstYear = Number(programmeStart(seed).slice(0, 4)) - 1;
  const write = {
    random,
    ids,
    firstYear,
    start: programmeStart(seed).slice(0, 10),
    taken: new Map<string, number>(),
  };
  const made = posts.map((post, at) => personAt(write, post, at));
  return { name: `Generated ${people}`, seed, people: withCoordinators(made) };
};

interface Writing {
  random: Random;
  ids: readonly string[];
  firstYear: number;
  start: string;
  /** How many people have each mail name. */
  taken: Map<string, number>;
}

const personAt = (writing: Writing, post: Post, at: number): CompanyPerson => {
  const { random, ids, start } = writing;
  const usual = usualPerson(writing, post, ids[at] ?? '');
  const oddity = drawOddity(random, post.leads);
  return oddity === undefined ? usual : withOddity(random, usual, { oddity, start });
};

const usualPerson = (writing: Writing, post: Post, id: string): CompanyPerson => {
  const { random, ids, firstYear } = writing;
  const place = pick(random, places);
  const { givenName, surname } = nameIn(random, place.city);
  const mail = mailOf(writing, `${givenName} ${surname}`);
  const yearsHere = Math.floor(random() ** 2 * 25);
  const common = {
    givenName,
    jobTitle: jobTitle(random, post, yearsHere),
    department: post.department,
    preferredLanguage: place.language,
  };
  const hiredYear = firstYear - yearsHere;
  return {
    ...common,
    id,
    displayName: `${givenName} ${surname}`,
    surname,
    mail,
    userPrincipalName: mail,
    officeLocation: `${between(random, 10, 99)}/${between(random, 1000, 3999)}`,
    country: place.country,
    employeeHireDate: `${hiredYear}-${twoDigits(random, 12)}-${twoDigits(random, 28)}T00:00:00Z`,
    managerId: post.manager === undefined ? undefined : ids[post.manager],
    accountEnabled: true,
    userType: 'Member',
    mailbox: true,
    timeZone: place.timeZone,
    workingHours: place.workingHours,
    calendarLoad: 0.1 + random() * 0.5,
    ...backgroundOf(random, { ...common, place, hiredYear }),
    skills: drawSkills(random, post.department, place.language),
    appRoles: [],
    oddities: [],
  };
};

/** Namesakes are numbered. */
const mailOf = ({ taken }: Writing, name: string): string => {
  const local = mailName(name);
  const before = taken.get(local) ?? 0;
  taken.set(local, before + 1);
  return `${local}${before === 0 ? '' : before + 1}@${domain}`;
};

const twoDigits = (random: Random, most: number): string => String(between(random, 1, most)).padStart(2, '0');

/** Programmes are run by two of Human Resources where there are, else by whoever came last. */
const withCoordinators = (people: readonly CompanyPerson[]): CompanyPerson[] => {
  const able = people.filter(
    ({ accountEnabled, userType, mailbox }) => accountEnabled && userType === 'Member' && mailbox,
  );
  const inHumanResources = able.filter(({ department }) => department === 'Human Resources');
  const candidates = inHumanResources.length < coordinatorCount ? able.toReversed() : inHumanResources;
  const chosen = new Set(candidates.slice(0, coordinatorCount).map(({ id }) => id));
  return people.map((person) =>
    chosen.has(person.id) ? { ...person, appRoles: ['Programme.Coordinate'] } : person,
  );
};
