import type { TenantId } from '../../shared/ids.ts';
import type { Instant } from '../../shared/instant.ts';

/** Lets go what may go by now; when to look again at what may not. Done again it has one result. */
export type LetGo = (due: { tenant: TenantId; id: string; now: Instant }) => Promise<Instant | undefined>;
