import { asId, type ExperienceId, type PersonId, type SkillId } from '../shared/ids.ts';
import { isExperience, isSkill, skillIdFromText } from './catalogue.ts';
import type { Person } from './person.ts';
import type { FieldSource, Profile } from './profile.ts';

/** A profile as it comes from a form: ids not yet canonical. */
export type StatedProfile = Omit<
  Profile,
  | 'displayName'
  | 'mail'
  | 'jobTitle'
  | 'department'
  | 'office'
  | 'locale'
  | 'sources'
  | 'teaches'
  | 'wants'
  | 'experiencesOffered'
  | 'experiencesWanted'
  | 'exclusions'
  | 'travellingUntil'
  | 'tenure'
> & {
  teaches: readonly (Omit<Profile['teaches'][number], 'skill'> & { skill: string })[];
  wants: readonly (Omit<Profile['wants'][number], 'skill'> & { skill: string })[];
  experiencesOffered: readonly string[];
  experiencesWanted: readonly string[];
  exclusions: readonly string[];
  travellingUntil?: string | undefined;
  tenure?: Profile['tenure'] | undefined;
};

const custom = 'custom:';
const canonical = (skill: string): SkillId => {
  if (isSkill(skill)) return asId(skill);
  return skillIdFromText(skill.startsWith(custom) ? skill.slice(custom.length) : skill);
};

/** The first of each skill counts: a wish stated twice is one wish. */
const oncePerSkill = <Entry extends { skill: SkillId }>(entries: readonly Entry[]): Entry[] =>
  entries.filter((entry, index) => entries.findIndex(({ skill }) => skill === entry.skill) === index);

const once = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Only what the curated list holds (P3). */
const known = (experiences: readonly string[]): ExperienceId[] =>
  once(experiences)
    .filter(isExperience)
    .map((one) => asId(one));

const fieldsOf = (profile: Profile): Readonly<Record<string, unknown>> => {
  const { sources: _, background, ...fields } = profile;
  return { ...fields, ...background };
};

/** A field that still says what the directory said keeps its source; all else is the person's own word (P2). */
const sourcesOf = (profile: Profile, draft: Profile): Record<string, FieldSource> => {
  const drafted = fieldsOf(draft);
  return Object.fromEntries(
    Object.entries(fieldsOf(profile)).map(([field, value]) => {
      const known = draft.sources[field] ?? draft.sources[`background.${field}`];
      const same = JSON.stringify(value) === JSON.stringify(drafted[field]);
      return [field, known !== undefined && same ? known : 'you'];
    }),
  );
};

/** What the person states, on top of what the directory says of them by name, mail and place. */
export const profileFrom = (
  stated: StatedProfile,
  { draft, owner }: { draft: Profile; owner: Pick<Person, 'id' | 'locale'> },
): Profile => {
  const { displayName, mail, jobTitle, department, office } = draft;
  const profile: Profile = {
    ...stated,
    displayName,
    mail,
    jobTitle,
    department,
    office,
    locale: owner.locale,
    teaches: oncePerSkill(stated.teaches.map((one) => ({ ...one, skill: canonical(one.skill) }))),
    wants: oncePerSkill(stated.wants.map((one) => ({ ...one, skill: canonical(one.skill) }))),
    experiencesOffered: known(stated.experiencesOffered),
    experiencesWanted: known(stated.experiencesWanted),
    exclusions: once(stated.exclusions)
      .map((one) => asId<PersonId>(one))
      .filter((one) => one !== owner.id),
    travellingUntil: stated.travellingUntil === undefined ? undefined : asId(stated.travellingUntil),
    tenure: stated.tenure,
    sources: {},
  };
  return { ...profile, sources: sourcesOf(profile, draft) };
};
