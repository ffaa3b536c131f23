import type { ProfileBody } from '#core/contract/profile.ts';
import type { Level, Profile } from '#core/people/profile.ts';
import type { SkillId } from '#core/shared/ids.ts';

/** The form as it is being filled in: what would be saved now. */
export type Draft = ProfileBody;

export const draftFrom = (profile: Profile): Draft => ({
  teaches: profile.teaches.map((one) => ({ ...one })),
  wants: profile.wants.map((one) => ({ ...one })),
  experiencesOffered: [...profile.experiencesOffered],
  experiencesWanted: [...profile.experiencesWanted],
  background: {
    functions: [...profile.background.functions],
    industries: [...profile.background.industries],
    countries: [...profile.background.countries],
    schools: [...profile.background.schools],
    projects: [...profile.background.projects],
    directions: [...profile.background.directions],
  },
  seniority: profile.seniority,
  ...(profile.tenure === undefined ? {} : { tenure: profile.tenure }),
  languages: profile.languages.map((one) => ({ ...one })),
  timeZone: profile.timeZone,
  workingHours: { ...profile.workingHours, days: [...profile.workingHours.days] },
  ...(profile.shifts === undefined ? {} : { shifts: profile.shifts }),
  capacity: profile.capacity,
  formats: [...profile.formats],
  ...(profile.meetingWishes === undefined
    ? {}
    : {
        meetingWishes: {
          time: profile.meetingWishes.time,
          avoid: [...(profile.meetingWishes.avoid ?? [])],
        },
      }),
  ...(profile.meetingLimits === undefined ? {} : { meetingLimits: { ...profile.meetingLimits } }),
  ...(profile.travellingUntil === undefined ? {} : { travellingUntil: profile.travellingUntil }),
  acceptsTrio: profile.acceptsTrio,
  exclusions: [...profile.exclusions],
});

export type Rather = NonNullable<Draft['meetingWishes']>;

/** Who no longer wishes for anything has said nothing. */
export const withWhenRather = (draft: Draft, part: Rather): Draft => {
  const { meetingWishes: before = {}, ...rest } = draft;
  const { time, avoid = [] } = { ...before, ...part };
  if (time === undefined && avoid.length === 0) return rest;
  return { ...rest, meetingWishes: { ...(time !== undefined && { time }), avoid: avoid.toSorted() } };
};

export type Limits = NonNullable<Draft['meetingLimits']>;

/** An empty time is no limit. */
export const withLimits = (draft: Draft, part: Limits): Draft => {
  const { meetingLimits: before = {}, ...rest } = draft;
  const stated = Object.entries({ ...before, ...part }).filter(([, time]) => time !== '');
  return stated.length === 0 ? rest : { ...rest, meetingLimits: Object.fromEntries(stated) };
};

const levelAbove: Readonly<Record<Level, Level>> = { 1: 2, 2: 3, 3: 4, 4: 5, 5: 5 };

export const addTeach = (draft: Draft, skill: SkillId): Draft => ({
  ...draft,
  teaches: [...draft.teaches, { skill, level: 4 }],
});

/** The first wish matters most; the order of the list is the priority. */
export const addWish = (draft: Draft, skill: SkillId): Draft =>
  withWishes(draft, [...draft.wants, { skill, today: 2, wanted: 3, priority: draft.wants.length + 1 }]);

export const withWishes = (draft: Draft, wants: Draft['wants']): Draft => ({
  ...draft,
  wants: wants.map((wish, index) => ({
    ...wish,
    wanted: wish.wanted > wish.today ? wish.wanted : levelAbove[wish.today],
    priority: index + 1,
  })),
});

export interface Readiness {
  teach: boolean;
  learn: boolean;
  languages: boolean;
  notice: boolean;
}

/** P2: one thing to teach, one to learn, languages, the notice. An experience counts like a skill. */
export const readiness = (draft: Draft, noticeRead: boolean): Readiness => ({
  teach: draft.teaches.length + draft.experiencesOffered.length > 0,
  learn: draft.wants.length + draft.experiencesWanted.length > 0,
  languages: draft.languages.some(({ level }) => level !== 'basic'),
  notice: noticeRead,
});

export const readyParts = (ready: Readiness): number => Object.values(ready).filter(Boolean).length;
