import type { TriedPermission } from '../privacy/permission.ts';
import type { PersonId, TenantId } from '../shared/ids.ts';

/** On whom it may be tried. */
export interface ProbedPeople {
  /** Who wants to know. */
  asker: PersonId;
  /** Whose mailboxes the app should be able to read; what is in them is not looked at. */
  mailboxes: readonly PersonId[];
}

/** Tries each permission by the least there is to read (X1). It changes nothing, and never fails: that is a finding. */
export interface PermissionProbe {
  look(tenant: TenantId, people: ProbedPeople): Promise<readonly TriedPermission[]>;
}
