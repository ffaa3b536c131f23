import type { TeamView } from '../../contract/coordinator.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import { wholeTenant, type SentNomination } from '../../ports/projections.ts';
import type { Actor } from '../../privacy/actor.ts';
import { hoursInAll } from '../../programme/hours-in-all.ts';
import { takesEnrolments } from '../../programme/programme.ts';
import type { ProgrammeId, TenantId } from '../../shared/ids.ts';
import { accepted, type Result } from '../../shared/result.ts';
import type { By } from '../by.ts';

export type TeamPorts = Pick<Ports, 'aggregates' | 'directory' | 'projections'>;

const openProgrammes = async (ports: TeamPorts, tenant: TenantId): Promise<TeamView['programmes']> => {
  const ids: ProgrammeId[] = [];
  for await (const entry of ports.projections.programmes.all(tenant, wholeTenant)) {
    if (takesEnrolments(entry)) ids.push(entry.id);
  }
  const found = (await ports.aggregates.programme.findMany(tenant, ids)).flatMap((one) => one?.state ?? []);
  return found
    .filter(takesEnrolments)
    .map(({ id, design }) => ({ id, name: design.name, hours: hoursInAll(design.format) }));
};

const sentBy = async (
  { projections }: TeamPorts,
  { tenantId, personId }: Actor,
): Promise<SentNomination[]> => {
  const sent: SentNomination[] = [];
  for await (const one of projections.sentNominations.all(tenantId, personId)) sent.push(one);
  return sent;
};

/** N1, N2: only who reports to me today, and only that something was sent. */
export const makeReadTeam =
  (ports: TeamPorts) =>
  async ({ actor, now }: By): Promise<Result<TeamView, Refusal>> => {
    const [reports, programmes, sent] = await Promise.all([
      ports.directory.directReports(actor.tenantId, actor.personId),
      openProgrammes(ports, actor.tenantId),
      sentBy(ports, actor),
    ]);
    const team = reports
      .filter(({ accountEnabled }) => accountEnabled)
      .map(({ id, displayName: name, jobTitle }) => ({
        id,
        name,
        jobTitle,
        sent: sent.filter(({ employee }) => employee === id).map(({ programme, at }) => ({ programme, at })),
      }))
      .sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id));
    return accepted({ now, team, programmes });
  };
