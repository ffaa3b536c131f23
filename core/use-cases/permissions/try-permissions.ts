import type { KnownUse, PermissionsView } from '../../contract/permissions.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import { inNeedOfCare } from '../../ports/projections.ts';
import type { PersonId, ProgrammeId, TenantId } from '../../shared/ids.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import { coordinatedBy } from '../access/coordinated-by.ts';
import type { By } from '../by.ts';
import { rowsAtOnce } from '../programmes/count-people.ts';

export type TryPorts = Pick<Ports, 'permissions' | 'projections'>;

/** As many programmes and mailboxes as show whether it works, whatever the size of the company. */
const programmesAtMost = 20;
const mailboxesAtMost = 3;

interface InProgramme {
  people: PersonId[];
  use: KnownUse;
}

const lookInto = async (
  { projections }: TryPorts,
  tenant: TenantId,
  programme: ProgrammeId,
): Promise<InProgramme> => {
  const [roster, outgoing, care] = await Promise.all([
    projections.roster.page(tenant, programme, undefined, rowsAtOnce),
    projections.outgoing.page(tenant, programme, undefined, rowsAtOnce),
    projections.pairs.page(tenant, inNeedOfCare(programme), undefined, rowsAtOnce),
  ]);
  return {
    people: roster.rows.filter(({ status }) => status === 'enrolled').map(({ person }) => person),
    use: {
      // The newest comes first.
      last: outgoing.rows.find(({ sort, outcome }) => sort === 'calendar' && outcome === 'sent')?.at,
      waiting: care.rows.filter(({ waitingForAccess }) => waitingForAccess).length,
    },
  };
};

const inAll = (uses: readonly KnownUse[]): KnownUse => ({
  last: uses
    .flatMap(({ last }) => last ?? [])
    .sort()
    .at(-1),
  waiting: uses.reduce((sum, { waiting }) => sum + waiting, 0),
});

/**
 * X1: what the organisation lets the app do, tried now on mailboxes of those who take part, or on one's own. Nothing is
 * changed; where trying proves too little, what is known of the last use stands beside it.
 */
export const makeTryPermissions =
  (ports: TryPorts) =>
  async ({ actor, now }: By): Promise<Result<PermissionsView, Refusal>> => {
    if (!actor.mayCoordinate) return refused({ kind: 'not-allowed' });
    const { tenantId: tenant, personId: asker } = actor;
    const mine = (await coordinatedBy(ports, actor)).slice(0, programmesAtMost);
    const found = await Promise.all(mine.map((programme) => lookInto(ports, tenant, programme)));
    const takingPart = [...new Set(found.flatMap(({ people }) => people))].slice(0, mailboxesAtMost);
    const mailboxes = takingPart.length === 0 ? [asker] : takingPart;
    const use = inAll(found.map((one) => one.use));
    const permissions = (await ports.permissions.look(tenant, { asker, mailboxes })).map((one) =>
      one.need === 'calendars' && one.finding.kind !== 'off' ? { ...one, use } : one,
    );
    return accepted({ now, permissions });
  };
