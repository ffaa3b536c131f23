import type { Instant } from '../shared/instant.ts';
import type { ExperienceId, PersonId, SkillId } from '../shared/ids.ts';
import type { Locale } from '../shared/message.ts';

/** 1 has heard of it · 2 does it with help · 3 does it alone · 4 helps others · 5 is asked by experts. */
export type Level = 1 | 2 | 3 | 4 | 5;

export interface SkillOffer {
  skill: SkillId;
  level: Level;
}

/** A wish to learn. `priority` 1 matters most; the level wanted lies above today's. */
export interface SkillWish {
  skill: SkillId;
  today: Level;
  wanted: Level;
  priority: number;
}

/** Usable from `working` on. */
export type LanguageLevel = 'basic' | 'working' | 'fluent' | 'native';

export interface SpokenLanguage {
  /** BCP 47 primary tag: `en`, `fr`, `de`. */
  tag: string;
  level: LanguageLevel;
}

/** Local times as `HH:MM`; days 1 Monday … 7 Sunday. The end may be `24:00`. */
export interface WorkingHours {
  days: readonly number[];
  start: string;
  end: string;
}

/** When somebody would rather meet; it makes a time better or worse, and rules out none (S1). */
export interface MeetingWishes {
  time?: 'mornings' | 'afternoons' | undefined;
  /** 1 Monday … 7 Sunday. */
  avoid?: readonly number[] | undefined;
}

/**
 * How early and how late somebody would meet now and then, on working days outside their hours: where there is no time within
 * everyone's (S1). Local times as `HH:MM`.
 */
export interface MeetingLimits {
  earliest?: string | undefined;
  /** May lie after midnight. */
  latest?: string | undefined;
}

/** What a person chooses to state (P4). Never demographic, never inferred. Lower-case free text or catalogue words. */
export interface Background {
  functions: readonly string[];
  industries: readonly string[];
  countries: readonly string[];
  schools: readonly string[];
  projects: readonly string[];
  directions: readonly string[];
}

/** 1 early career … 6 executive; from the job title, correctable. */
export type Seniority = 1 | 2 | 3 | 4 | 5 | 6;
export type TenureBand = 'under-1' | '1-3' | '3-7' | '7-15' | 'over-15';
export type MeetingFormat = 'remote' | 'on-site';

/** Where a field's present value came from (P2). */
export type FieldSource = 'directory' | 'profile' | 'mailbox' | 'you';

export interface Profile {
  displayName: string;
  mail: string;
  jobTitle: string;
  department: string;
  office: string;
  locale: Locale;
  teaches: readonly SkillOffer[];
  wants: readonly SkillWish[];
  experiencesOffered: readonly ExperienceId[];
  experiencesWanted: readonly ExperienceId[];
  background: Background;
  seniority: Seniority;
  tenure: TenureBand | undefined;
  languages: readonly SpokenLanguage[];
  /** IANA. */
  timeZone: string;
  workingHours: WorkingHours;
  /** Their hours change from week to week. Unknown of older profiles. */
  shifts?: boolean | undefined;
  /** Pairs at a time, over all programmes: 1…3. */
  capacity: number;
  formats: readonly MeetingFormat[];
  travellingUntil: Instant | undefined;
  /** Unknown of older profiles. */
  meetingWishes?: MeetingWishes | undefined;
  /** Unknown of older profiles. */
  meetingLimits?: MeetingLimits | undefined;
  acceptsTrio: boolean;
  /** P6: private, never shown to anybody, never deducible. */
  exclusions: readonly PersonId[];
  sources: Readonly<Record<string, FieldSource>>;
}
