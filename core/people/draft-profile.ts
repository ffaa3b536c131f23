import { foldText } from './fold-text.ts';
import { skillFromText } from './catalogue.ts';
import { localeOf } from './person.ts';
import type {
  Background,
  FieldSource,
  MeetingFormat,
  Profile,
  SkillOffer,
  SpokenLanguage,
  WorkingHours,
} from './profile.ts';
import { seniorityOf } from './seniority-of.ts';
import { tenureOf } from './tenure-of.ts';
import { isTimeZone } from './time-zone.ts';
import type { PersonId } from '../shared/ids.ts';

/** What may be known of a person before they say a word: the shapes of `ports/directory.ts`. */
export interface KnownOf {
  person: {
    id: PersonId;
    displayName: string;
    mail: string | undefined;
    jobTitle: string;
    department: string;
    office: string;
    country: string | undefined;
    preferredLanguage: string | undefined;
    hiredOn: string | undefined;
  };
  extras:
    { skills: readonly string[]; pastProjects: readonly string[]; schools: readonly string[] } | undefined;
  mailbox: { timeZone: string; workingHours: WorkingHours } | undefined;
  /** The person's day, an ISO date. */
  today: string;
}

const skillsAtMost = 12;
const wordsAtMost = 20;
const longestWord = 80;
const suggestedLevel = 3;
const officeHours: WorkingHours = { days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' };

const skillsFrom = (texts: readonly string[]): SkillOffer[] => {
  const found = texts.map((text) => skillFromText(text)).filter((skill) => skill !== undefined);
  return [...new Set(found)].slice(0, skillsAtMost).map((skill) => ({ skill, level: suggestedLevel }));
};

/** As the directory writes it, once each, without control characters and no longer than a form takes. */
const wordsFrom = (texts: readonly (string | undefined)[]): string[] => {
  const words = texts.map((text = '') =>
    text
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, longestWord)
      .trim(),
  );
  const once = new Map(words.map((word) => [foldText(word), word]));
  return [...once.values()].filter((word) => word !== '').slice(0, wordsAtMost);
};

/** Only what is known: the language somebody has chosen for their account. */
const languagesFrom = (preferred: string | undefined): SpokenLanguage[] => {
  const tag = /^[a-z]{2,3}(?=$|[-_])/.exec(preferred?.trim().toLowerCase() ?? '')?.[0];
  return tag === undefined ? [] : [{ tag, level: 'fluent' }];
};

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(text);

const hoursFrom = (hours: WorkingHours | undefined): WorkingHours | undefined => {
  if (hours === undefined || !isTime(hours.start) || !isTime(hours.end)) return undefined;
  const days = [1, 2, 3, 4, 5, 6, 7].filter((day) => hours.days.includes(day));
  return days.length === 0 ? undefined : { days, start: hours.start, end: hours.end };
};

const says = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';

const sourcesOf = (
  groups: readonly (readonly [FieldSource, Readonly<Record<string, unknown>>])[],
): Record<string, FieldSource> =>
  Object.fromEntries(
    groups.flatMap(([source, fields]) =>
      Object.entries(fields)
        .filter(([, value]) => says(value))
        .map(([field]) => [field, source]),
    ),
  );

const formatsFor = (office: string): MeetingFormat[] => (office === '' ? ['remote'] : ['remote', 'on-site']);

/** P2: a profile to start from, with the source of every field that has one. What is missing has a plain default. */
export const draftProfile = ({ person, extras, mailbox, today }: KnownOf): Profile => {
  const { displayName, jobTitle, department, office } = person;
  const identity = { displayName, mail: person.mail ?? '', jobTitle, department, office };
  const workingHours = hoursFrom(mailbox?.workingHours);
  const timeZone = mailbox !== undefined && isTimeZone(mailbox.timeZone) ? mailbox.timeZone : undefined;
  const seniority = seniorityOf(jobTitle);
  const tenure = tenureOf(person.hiredOn, today);
  const languages = languagesFrom(person.preferredLanguage);
  const teaches = skillsFrom(extras?.skills ?? []);
  const stated = {
    schools: wordsFrom(extras?.schools ?? []),
    projects: wordsFrom(extras?.pastProjects ?? []),
  };
  const placed = { functions: wordsFrom([department]), countries: wordsFrom([person.country]) };
  const background: Background = { ...placed, ...stated, industries: [], directions: [] };
  return {
    ...identity,
    locale: localeOf(person.preferredLanguage),
    teaches,
    wants: [],
    experiencesOffered: [],
    experiencesWanted: [],
    background,
    seniority,
    tenure,
    languages,
    timeZone: timeZone ?? 'UTC',
    workingHours: workingHours ?? officeHours,
    capacity: 1,
    formats: formatsFor(office),
    travellingUntil: undefined,
    acceptsTrio: false,
    exclusions: [],
    sources: sourcesOf([
      ['directory', { ...identity, ...placed, languages, tenure, seniority: jobTitle && seniority }],
      ['profile', { teaches, ...stated }],
      ['mailbox', { timeZone, workingHours }],
    ]),
  };
};
