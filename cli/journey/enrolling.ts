import type { DesignBody, ProgrammeView } from '#core/contract/coordinator.ts';
import type { PrefillView, ProfileBody } from '#core/contract/profile.ts';
import { skillIdFromText } from '#core/people/catalogue.ts';
import type { Level, Profile } from '#core/people/profile.ts';
import type { Cast, Chance } from './cast.ts';
import type { Colleague, Doors } from './doors.ts';
import type { JourneySettings, Tell } from './result.ts';

/** Weeks a programme needs around its series: introduction, first session, agreement, closing. */
const weeksAround = 6;
/** The first is booked by itself; a series takes more than one. */
const fewestSessions = 2;

const designOf = (view: ProgrammeView, weeks: number): DesignBody => {
  const { design, slider } = view.programme;
  return {
    name: design.name,
    objectives: [
      {
        id: 'inside-moves',
        title: { en: 'Positions filled from inside', fr: 'Postes pourvus en interne' },
        unit: 'positions',
        baseline: 4,
        target: 8,
      },
    ],
    format: {
      cadence: 'weekly',
      sessions: Math.max(fewestSessions, weeks - weeksAround),
      durationMinutes: 45,
    },
    slider,
    responseDays: 5,
    coolOffMonths: design.coolOffMonths,
    guestsAllowed: design.guestsAllowed,
  };
};

/** The coordinator makes a programme from a template, gives it an objective, and opens it. */
export const openProgramme = async (
  doors: Doors,
  { coordinator }: Cast,
  { weeks }: JourneySettings,
): Promise<string> => {
  const name = { en: 'Learning together', fr: 'Apprendre ensemble' };
  const body = { template: 'skill-exchange', name };
  const made = await doors.act<ProgrammeView>(coordinator, 'POST', { path: 'programmes', body });
  const path = `programmes/${made.programme.id}`;
  await doors.act(coordinator, 'PUT', { path: `${path}/design`, body: designOf(made, weeks) });
  await doors.act(coordinator, 'POST', { path: `${path}/opening`, body: {} });
  return made.programme.id;
};

export const inviteAll = async (
  doors: Doors,
  { coordinator, joining }: Cast,
  programme: string,
): Promise<void> => {
  const csv = ['address', ...joining.map(({ mail }) => mail).filter((mail) => mail !== '')].join('\n');
  await doors.act(coordinator, 'POST', { path: `programmes/${programme}/invitations`, body: { csv } });
};

/** N1: each manager nominates a direct report with a short why. */
export const nominateAll = async (
  doors: Doors,
  { nominations }: Cast,
  programme: string,
): Promise<number> => {
  for (const { manager, employee } of nominations) {
    const body = { programme, employee: employee.id, why: 'You would enjoy teaching what you know.' };
    await doors.act(manager, 'POST', { path: 'nominations', body });
  }
  return nominations.length;
};

const stateless = (
  draft: Profile,
): Omit<ProfileBody, 'teaches' | 'wants' | 'tenure' | 'travellingUntil'> => ({
  experiencesOffered: [],
  experiencesWanted: [],
  background: {
    functions: [...draft.background.functions],
    industries: [...draft.background.industries],
    countries: [...draft.background.countries],
    schools: [...draft.background.schools],
    projects: [...draft.background.projects],
    directions: [...draft.background.directions],
  },
  seniority: draft.seniority,
  languages: draft.languages.length > 0 ? [...draft.languages] : [{ tag: 'en', level: 'working' }],
  timeZone: draft.timeZone,
  workingHours: { ...draft.workingHours, days: [...draft.workingHours.days] },
  capacity: 1,
  formats: ['remote'],
  acceptsTrio: false,
  exclusions: [],
});

interface Prefilled {
  who: Colleague;
  draft: Profile;
}

/** What a person writes into the form: what they know, and two things that colleagues can teach. */
const profileOf = ({ who, draft }: Prefilled, taught: readonly string[], chance: Chance): ProfileBody => {
  const own = new Set<string>(draft.teaches.map(({ skill }) => skill));
  const others = taught.filter((skill) => !own.has(skill));
  const first = Math.floor(chance(who.id, 'wish') * others.length);
  const wishes = [others[first], others[(first + 7) % others.length]].filter((skill) => skill !== undefined);
  const today: Level = chance(who.id, 'today') < 0.5 ? 1 : 2;
  const english = draft.languages.some(({ tag }) => tag === 'en');
  const base = stateless(draft);
  return {
    ...base,
    languages: english ? base.languages : [...base.languages, { tag: 'en', level: 'working' }],
    teaches: draft.teaches.map(({ skill }) => ({
      skill,
      level: chance(who.id, `level ${skill}`) < 0.5 ? 3 : 4,
    })),
    wants: [...new Set(wishes)].map((skill, index) => ({ skill, today, wanted: 4, priority: index + 1 })),
    ...(draft.tenure === undefined ? {} : { tenure: draft.tenure }),
    acceptsTrio: chance(who.id, 'trio') < 0.6,
  };
};

/** Those whose profile says nothing they could teach state what they do every day. */
const withSomethingToTeach = ({ who, draft }: Prefilled): Prefilled => {
  if (draft.teaches.length > 0) return { who, draft };
  const skill = skillIdFromText(draft.jobTitle === '' ? 'Presentations' : draft.jobTitle);
  return { who, draft: { ...draft, teaches: [{ skill, level: 3 }] } };
};

/** Everybody who joins opens the form, corrects it, joins, and reads the briefing. Answers how many are in. */
export const enrolAll = async (
  doors: Doors,
  { joining, programme, chance }: { joining: readonly Colleague[]; programme: string; chance: Chance },
  tell: Tell,
): Promise<number> => {
  const prefilled: Prefilled[] = [];
  for (const who of joining) {
    const { draft } = await doors.read<PrefillView>(who, 'me/prefill');
    prefilled.push(withSomethingToTeach({ who, draft }));
  }
  const taught = [
    ...new Set(prefilled.flatMap(({ draft }) => draft.teaches.map(({ skill }) => String(skill)))),
  ].sort();
  for (const one of prefilled) {
    const path = `programmes/${programme}`;
    await doors.act(one.who, 'PUT', { path: 'me/profile', body: profileOf(one, taught, chance) });
    await doors.act(one.who, 'POST', { path: `${path}/enrolment`, body: { noticeRead: true } });
    const mindset = 2 + Math.floor(chance(one.who.id, 'mindset') * 3);
    await doors.act(one.who, 'POST', { path: `${path}/briefing`, body: { mindset } });
    tell(`${one.who.displayName} enrols`);
  }
  return prefilled.length;
};
