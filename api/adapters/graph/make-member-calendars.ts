import type { MemberCalendars } from '#core/ports/member-calendars.ts';
import type { Assertion, ConsentNeeded } from '#core/privacy/own-access.ts';
import type { TenantId } from '#core/shared/ids.ts';
import { accepted, type Result } from '#core/shared/result.ts';
import { onlyOwn } from './calendars/only-own.ts';
import { memberPermission } from './graph-works.ts';
import { makeCalendars } from './make-calendars.ts';
import { makeGraph } from './make-graph.ts';

interface MemberCalendarsConfig {
  onBehalf: {
    tokenFor(
      tenant: TenantId,
      assertion: Assertion,
      scopes: readonly string[],
    ): Promise<Result<string, ConsentNeeded>>;
  };
  fetch: typeof fetch;
}

/** Of the person's own calendar; free/busy of others, as they see it, needs no more (X1). */
const scopes = [`https://graph.microsoft.com/${memberPermission}`];

/** Outlook behind Graph, as the person who waits: their token goes with the answer (S4). */
export const makeMemberCalendars = ({ onBehalf, fetch }: MemberCalendarsConfig): MemberCalendars => ({
  of: async ({ tenant, person, assertion }) => {
    const token = await onBehalf.tokenFor(tenant, assertion, scopes);
    if (!token.ok) return token;
    const graph = makeGraph({ tokens: { tokenFor: () => Promise.resolve(token.value) }, fetch });
    return accepted(onlyOwn(makeCalendars(graph), person));
  },
});
