import type { PersonId, TenantId } from '../shared/ids.ts';
import type { Locale } from '../shared/message.ts';

/** Somebody whose token or signed activity has been checked. Made only in `api/auth` and `bot/teams`. */
export interface Actor {
  tenantId: TenantId;
  personId: PersonId;
  displayName: string;
  locale: Locale;
  /** Entra app role `Programme.Coordinate`: may create programmes. Being coordinator *of* one is stored with it. */
  mayCoordinate: boolean;
  /** Entra app role `Programme.StopAll`, for an administrator (M12). */
  mayStopEverything?: boolean;
}
