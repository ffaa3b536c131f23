import type { ProfileBody, ProfileView } from '../../contract/profile.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { firstSeen } from '../../people/person.ts';
import { profileFrom } from '../../people/profile-from.ts';
import type { Profile } from '../../people/profile.ts';
import { isTimeZone } from '../../people/time-zone.ts';
import type { Ports } from '../../ports/ports.ts';
import { extendBaseline } from '../../programme/enrolment.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import type { By } from '../by.ts';
import { changeAggregate, ifThere, updateAggregate } from '../change-aggregate.ts';
import { baselineOf } from '../enrolments/baseline-of.ts';
import { draftFromDirectory } from './draft-from-directory.ts';
import { makeReadProfile } from './read-profile.ts';

const problemWith = (body: ProfileBody): Refusal | undefined => {
  if (!isTimeZone(body.timeZone)) return { kind: 'unknown-time-zone' };
  if (body.wants.some(({ today, wanted }) => wanted <= today)) return { kind: 'wish-below-today' };
  return undefined;
};

/** Later wishes join the *before* of every programme the person is in (L2). */
const extendBaselines = async (ports: Ports, { actor, now }: By, profile: Profile): Promise<void> => {
  for await (const entry of ports.projections.person.all(actor.tenantId, actor.personId)) {
    if (entry.kind !== 'enrolment') continue;
    await changeAggregate(ports, {
      kind: 'enrolment',
      tenant: actor.tenantId,
      id: enrolmentId(entry.programme, actor.personId),
      now,
      decide: ifThere((enrolment) =>
        accepted(
          enrolment.status === 'enrolled' ? extendBaseline(enrolment, baselineOf(profile)) : enrolment,
        ),
      ),
    });
  }
};

/** P2–P6: what the person states, over what the directory says of them. */
export const makeSaveProfile = (ports: Ports) => {
  const read = makeReadProfile(ports);
  return async (by: By & { body: ProfileBody }): Promise<Result<ProfileView, Refusal>> => {
    const { actor, now, body } = by;
    const problem = problemWith(body);
    if (problem !== undefined) return refused(problem);
    const draft = await draftFromDirectory(ports, actor.tenantId, actor.personId, now);
    if (draft === undefined) return refused({ kind: 'unknown-person' });
    const { profile } = await updateAggregate(ports, {
      kind: 'person',
      tenant: actor.tenantId,
      id: actor.personId,
      now,
      update: (known) => {
        const person = known ?? firstSeen(actor.personId, actor.locale, now);
        const next = profileFrom(body, { draft: draft.profile, owner: person });
        return { ...person, profile: next, managers: draft.managers, lastActiveAt: now };
      },
    });
    if (profile !== undefined) await extendBaselines(ports, by, profile);
    return read(by);
  };
};
