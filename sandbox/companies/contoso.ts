import { programmeStart } from '#sandbox/supervisor/programme-start.ts';
import { backgroundOf } from './backgrounds/background-of.ts';
import { tradeSkills } from './backgrounds/trade-skills.ts';
import type { Company, CompanyPerson } from './company.ts';
import { coordinators, differencesFrom } from './contoso/differences.ts';
import { roster, type RosterLine } from './contoso/roster.ts';
import { mailName } from './mail-name.ts';
import { objectId } from './object-id.ts';
import { places } from './places.ts';
import { randomFrom } from './random.ts';

const domain = 'contoso.example';
const lightest = 0.15;
const heaviest = 0.55;

/** Microsoft's well-known sample company, filled up to 60 people. The seed decides how busy they are. */
export const contoso = (seed: number): Company => {
  const differences = differencesFrom(programmeStart(seed).slice(0, 10));
  return {
    name: 'Contoso',
    seed,
    people: roster.map((line) => ({ ...personOf(line, seed), ...differences[line.name] })),
  };
};

const personOf = (line: RosterLine, seed: number): CompanyPerson => {
  const { name, jobTitle, department, office, city, manager, hiredOn } = line;
  const place = places.find((known) => known.city === city);
  if (place === undefined) throw new Error(`The roster names ${city}, which is no place of the company.`);
  const [givenName = '', ...rest] = name.split(' ');
  const mail = `${mailName(name)}@${domain}`;
  const common = { jobTitle, department, givenName, preferredLanguage: place.language };
  return {
    ...common,
    id: idOf(name),
    displayName: name,
    surname: rest.join(' '),
    mail,
    userPrincipalName: mail,
    officeLocation: office,
    country: place.country,
    employeeHireDate: `${hiredOn}T00:00:00Z`,
    managerId: manager === '' ? undefined : idOf(manager),
    accountEnabled: true,
    userType: 'Member',
    mailbox: true,
    timeZone: place.timeZone,
    workingHours: place.workingHours,
    calendarLoad: lightest + (heaviest - lightest) * randomFrom(`contoso|${name}|${seed}`)(),
    skills: tradeSkills(randomFrom(`contoso|skills|${name}`), department, place.language),
    ...backgroundOf(randomFrom(`contoso|past|${name}`), {
      ...common,
      place,
      hiredYear: Number(hiredOn.slice(0, 4)),
    }),
    appRoles: coordinators.includes(name) ? ['Programme.Coordinate'] : [],
    oddities: [],
  };
};

const idOf = (name: string): string => objectId(randomFrom(`contoso|id|${name}`));
