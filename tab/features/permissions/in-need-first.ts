import type { PermissionView } from '#core/contract/permissions.ts';
import type { Finding } from '#core/privacy/permission.ts';

const order: readonly Finding['kind'][] = ['refused', 'in-part', 'untried', 'unproven', 'works', 'off'];

/** What somebody has to do something for comes first. */
export const inNeedFirst = (permissions: readonly PermissionView[]): PermissionView[] =>
  permissions.toSorted((a, b) => order.indexOf(a.finding.kind) - order.indexOf(b.finding.kind));

/** Calendars that can be read and not written to are known by the pairs that wait. */
export const isInNeed = ({ finding: { kind }, use }: PermissionView): boolean =>
  kind === 'refused' || kind === 'in-part' || (kind === 'unproven' && (use?.waiting ?? 0) > 0);
