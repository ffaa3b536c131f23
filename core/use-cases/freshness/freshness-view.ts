import type { FreshnessView } from '../../contract/freshness.ts';
import { leastPeople } from '../../growth/anonymity.ts';
import type { Ports } from '../../ports/ports.ts';
import type { ProgrammeId, TenantId } from '../../shared/ids.ts';
import { rowsAtOnce } from '../programmes/count-people.ts';

/** How a coordinator sees the latest check: how many have answered, from five up, and never who or what (X2). */
export const freshnessView = async (
  { aggregates, projections }: Pick<Ports, 'aggregates' | 'projections'>,
  tenant: TenantId,
  programme: ProgrammeId,
): Promise<FreshnessView | undefined> => {
  const freshness = (await aggregates.freshness.find(tenant, programme))?.state;
  if (freshness === undefined) return undefined;
  const { check, status, closesAt } = freshness;
  const { rows, next } = await projections.roster.page(tenant, programme, undefined, rowsAtOnce);
  const answers = rows.filter(
    ({ question }) => question?.check === check && question.state === 'answered',
  ).length;
  return {
    isOpen: status !== 'closed',
    closesAt,
    answers: answers < leastPeople ? undefined : answers,
    isAll: next === undefined,
  };
};
