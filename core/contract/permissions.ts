import type { TriedPermission } from '../privacy/permission.ts';
import type { Instant } from '../shared/instant.ts';

/** What is known of its use, beside what was tried. */
export interface KnownUse {
  /** When something last went into a calendar, in programmes of whoever asks. */
  last: Instant | undefined;
  /** Pairs of theirs that wait for access. */
  waiting: number;
}

export interface PermissionView extends TriedPermission {
  /** Where trying cannot prove it. */
  use?: KnownUse;
}

export interface PermissionsView {
  now: Instant;
  permissions: readonly PermissionView[];
}
