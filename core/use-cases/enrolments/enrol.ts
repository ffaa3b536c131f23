import type { Refusal } from '../../contract/refusal.ts';
import type { Profile } from '../../people/profile.ts';
import type { Ports } from '../../ports/ports.ts';
import { enrol } from '../../programme/enrolment.ts';
import { enrolmentId } from '../../programme/enrolment-id.ts';
import { takesEnrolments } from '../../programme/programme.ts';
import type { ProgrammeId } from '../../shared/ids.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import type { By } from '../by.ts';
import { changeAndProject } from '../change-and-project.ts';
import { baselineOf } from './baseline-of.ts';

/** P2: one thing to teach, one to learn, a language. Experiences count as much as skills (P3). */
const isComplete = ({ teaches, wants, experiencesOffered, experiencesWanted, languages }: Profile): boolean =>
  teaches.length + experiencesOffered.length > 0 &&
  wants.length + experiencesWanted.length > 0 &&
  languages.length > 0;

/** P1: joins by one's own act only. */
export const makeEnrol =
  (ports: Ports) =>
  async ({ actor, now, programme: id }: By & { programme: ProgrammeId }): Promise<Result<void, Refusal>> => {
    const { tenantId: tenant, personId: person } = actor;
    const [programme, known] = await Promise.all([
      ports.aggregates.programme.find(tenant, id),
      ports.aggregates.person.find(tenant, person),
    ]);
    if (programme === undefined || programme.state.status === 'draft') return refused({ kind: 'not-found' });
    if (!takesEnrolments(programme.state)) return refused({ kind: 'programme-not-open' });
    const profile = known?.state.profile;
    if (profile === undefined) return refused({ kind: 'no-profile' });
    if (!isComplete(profile)) return refused({ kind: 'incomplete-profile' });
    if (!programme.state.design.guestsAllowed) {
      const entry = await ports.directory.person(tenant, person);
      if (entry?.isGuest === true) return refused({ kind: 'guests-not-allowed' });
    }
    const result = await changeAndProject(ports, {
      kind: 'enrolment',
      tenant,
      id: enrolmentId(id, person),
      now,
      decide: (before) => {
        const next = enrol(before, { programme: id, person, baseline: baselineOf(profile), now });
        return next.ok ? accepted({ state: next.value }) : next;
      },
    });
    return result.ok ? accepted(undefined) : result;
  };
