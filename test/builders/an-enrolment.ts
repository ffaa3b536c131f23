import { enrol, invite, type Enrolment, type InvitationSource } from '#core/programme/enrolment.ts';
import { asId } from '#core/shared/ids.ts';
import { ada, monday, theProgramme } from './named.ts';

/** Enrolled, free, with one skill rated 1 at the start. */
export const anEnrolment = (said: Partial<Enrolment> = {}): Enrolment => {
  const { person = ada, programme = theProgramme } = said;
  const baseline = [
    { skill: asId<Enrolment['baseline'][number]['skill']>('public-speaking'), level: 1 as const },
  ];
  const result = enrol(undefined, { programme, person, baseline, now: monday });
  if (!result.ok) throw new Error(result.refusal.kind);
  return { ...result.value, ...said };
};

/** Asked to join, not yet in. */
export const anInvitation = (
  said: Partial<Enrolment> = {},
  by: InvitationSource = 'coordinator',
): Enrolment => ({
  ...invite(undefined, { programme: said.programme ?? theProgramme, person: said.person ?? ada, by }),
  ...said,
});
