import type { PermissionNeed } from '../privacy/permission.ts';

/** Thrown by a port that cannot do without a permission which the organisation has not given (X1). */
export class PermissionRefused extends Error {
  override name = 'PermissionRefused';
  readonly need: PermissionNeed;

  constructor(need: PermissionNeed, options: { cause: unknown }) {
    super(`Refused: ${need}.`, options);
    this.need = need;
  }
}
