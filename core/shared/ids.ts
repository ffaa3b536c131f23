import type { Brand } from './brand.ts';

/** Entra tenant id (guid). Every stored key starts with it. */
export type TenantId = Brand<'TenantId'>;
/** Entra object id of a person (guid). Never a mail address. */
export type PersonId = Brand<'PersonId'>;
export type ProgrammeId = Brand<'ProgrammeId'>;
export type RoundId = Brand<'RoundId'>;
export type PairId = Brand<'PairId'>;
export type NominationId = Brand<'NominationId'>;
export type SupportRequestId = Brand<'SupportRequestId'>;
export type ShortlistId = Brand<'ShortlistId'>;
export type SkillId = Brand<'SkillId'>;
export type ExperienceId = Brand<'ExperienceId'>;

/** Names a value that has been parsed at an edge as an id of its kind; the only cast there is. */
export const asId = <Id extends Brand<string>>(text: TextOf<Id>): Id => text as string as Id;

/** Plain text, whatever kind of id it is read as. */
type TextOf<Id> = [Id] extends [Brand<string>] ? string : never;
