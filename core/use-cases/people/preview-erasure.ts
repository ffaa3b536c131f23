import type { ErasurePreview } from '../../contract/participant.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import { wholeTenant } from '../../ports/projections.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, type Result } from '../../shared/result.ts';
import type { By } from '../by.ts';
import { gatherMyData, type MyData } from './gather-my-data.ts';

type PreviewPorts = Pick<Ports, 'aggregates' | 'audit' | 'projections'>;

/** Answers that stand in a frozen snapshot: numbers that cannot be taken back without telling whose they were (L7). */
const countedAnswers = async ({ aggregates }: PreviewPorts, tenant: TenantId, { enrolments }: MyData) => {
  const insights = await aggregates.insights.findMany(
    tenant,
    enrolments.map(({ programme }) => programme),
  );
  return enrolments.filter(({ closing, preferredWay }, at) => {
    const { snapshot, ways } = insights[at]?.state ?? {};
    const isClosingCounted = closing !== undefined && (snapshot?.answered ?? 0) > 0;
    return isClosingCounted || (preferredWay !== undefined && ways?.preferred !== undefined);
  }).length;
};

const auditOf = async (
  { audit }: PreviewPorts,
  tenant: TenantId,
  { programme, me }: { programme: string; me: PersonId },
): Promise<number> => {
  let count = 0;
  let cursor: string | undefined;
  do {
    const page = await audit.page({ tenant, kind: 'programme', id: programme }, cursor);
    count += page.rows.filter(({ by, after }) => by === me || after === me).length;
    cursor = page.next;
  } while (cursor !== undefined);
  return count;
};

/** Only a coordinator has changed anything that is recorded. */
const auditEntries = async (ports: PreviewPorts, tenant: TenantId, me: PersonId): Promise<number> => {
  let count = 0;
  for await (const { id, coordinators } of ports.projections.programmes.all(tenant, wholeTenant)) {
    if (coordinators.includes(me)) count += await auditOf(ports, tenant, { programme: id, me });
  }
  return count;
};

const whatGoes = (data: MyData, me: PersonId, now: Instant): Record<string, number> => {
  const { pairs, postbox } = data;
  const active = pairs.filter(({ stage }) => stage.status === 'active');
  return {
    profile: data.person === undefined ? 0 : 1,
    enrolments: data.enrolments.length,
    pairs: pairs.length,
    goals: pairs.flatMap(({ goals }) => goals).filter(({ owner }) => owner === me).length,
    worksheets: data.worksheets.length,
    sessions: active.flatMap(({ meetings }) => meetings).filter(({ when }) => when.end > now).length,
    cards: postbox?.sent.length ?? 0,
    messages: postbox?.waiting.length ?? 0,
    nominations: data.nominations.length + data.sent.length,
    support: data.supports.length,
    shortlists: data.shortlists.length,
  };
};

const listed = (counts: Record<string, number>): ErasurePreview['goes'] =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => ({ what, count }));

/** P9: what goes and what stays, before anything is erased. Words under `data.erasure.*`. */
export const makePreviewErasure =
  (ports: PreviewPorts) =>
  async ({ actor, now }: By): Promise<Result<ErasurePreview, Refusal>> => {
    const { tenantId: tenant, personId: me } = actor;
    const data = await gatherMyData(ports, tenant, me);
    const [answers, audit] = await Promise.all([
      countedAnswers(ports, tenant, data),
      auditEntries(ports, tenant, me),
    ]);
    const stays = { answers, rounds: data.index.rounds.length, audit };
    return accepted({ now, goes: listed(whatGoes(data, me, now)), stays: listed(stays) });
  };
