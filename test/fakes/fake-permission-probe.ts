import type { PermissionProbe, ProbedPeople } from '#core/ports/permission-probe.ts';
import { permissionNeeds, type Finding, type PermissionNeed } from '#core/privacy/permission.ts';

export interface FakePermissionProbe extends PermissionProbe {
  /** On whom it was tried, the latest last. */
  readonly tried: readonly ProbedPeople[];
  /** What is found from now on; everything else works. */
  find(need: PermissionNeed, finding: Finding): void;
}

const ofMailboxes: ReadonlySet<PermissionNeed> = new Set(['mailboxes', 'calendars', 'notices']);

export const makeFakePermissionProbe = (): FakePermissionProbe => {
  const tried: ProbedPeople[] = [];
  const findings = new Map<PermissionNeed, Finding>();
  return {
    tried,
    find: (need, finding) => void findings.set(need, finding),
    look: (_tenant, people) => {
      tried.push(people);
      return Promise.resolve(
        permissionNeeds.map((need) => ({
          ...{ need, name: `May.${need}`, giver: ofMailboxes.has(need) ? 'mailboxes' : 'consent' },
          finding: findings.get(need) ?? { kind: 'works' },
        })),
      );
    },
  };
};
