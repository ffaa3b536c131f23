import type { Person } from '#core/people/person.ts';
import { aProfile, type ProfileSaid } from './a-profile.ts';
import { ada, monday } from './named.ts';

export type ParticipantSaid = ProfileSaid &
  Partial<Pick<Person, 'id' | 'managers' | 'departedAt' | 'lastActiveAt'>>;

/** Somebody with a profile, named after their id: `aParticipant({ id: blaise, teaches: ['sql'] })`. */
export const aParticipant = (said: ParticipantSaid = {}): Person => {
  const { id = ada, managers = [], departedAt, lastActiveAt = monday, ...profile } = said;
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
  const known = { displayName: name, mail: `${id}@contoso.example` };
  return {
    id,
    locale: profile.locale ?? 'en',
    profile: aProfile({ ...known, ...profile }),
    managers,
    departedAt,
    lastActiveAt,
  };
};
