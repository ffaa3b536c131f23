import type { TeamView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import { nominate, nominationId } from '../../nominations/nomination.ts';
import { takesEnrolments } from '../../programme/programme.ts';
import type { PersonId, ProgrammeId } from '../../shared/ids.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import type { By } from '../by.ts';
import { changeAndProject, type ShownPorts } from '../change-and-project.ts';
import { makeReadTeam, type TeamPorts } from './read-team.ts';

export interface NewNomination extends By {
  programme: ProgrammeId;
  employee: PersonId;
  /** 1…280 characters */
  why: string;
}

/**
 * N1, N2: for a direct report of today, once per person and programme. Nothing the employee is or does is looked at, so
 * the answer cannot tell of it.
 */
export const makeNominateReport = (ports: ShownPorts & TeamPorts) => {
  const readTeam = makeReadTeam(ports);
  return async (by: NewNomination): Promise<Result<TeamView, Refusal>> => {
    const { actor, now, programme, employee, why } = by;
    const { tenantId: tenant, personId: manager } = actor;
    const [found, reports] = await Promise.all([
      ports.aggregates.programme.find(tenant, programme),
      ports.directory.directReports(tenant, manager),
    ]);
    if (!reports.some(({ id, accountEnabled }) => id === employee && accountEnabled)) {
      return refused({ kind: 'not-your-report' });
    }
    if (found === undefined || found.state.status === 'draft') return refused({ kind: 'not-found' });
    if (!takesEnrolments(found.state)) return refused({ kind: 'programme-not-open' });
    const sent = await changeAndProject<'nomination', Refusal>(ports, {
      kind: 'nomination',
      tenant,
      id: nominationId(programme, manager, employee),
      now,
      decide: (known) => accepted({ state: known ?? nominate({ programme, manager, employee, why, now }) }),
    });
    return sent.ok ? readTeam(by) : sent;
  };
};
