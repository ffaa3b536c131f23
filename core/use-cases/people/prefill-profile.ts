import type { PrefillView } from '../../contract/profile.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import { accepted, refused, type Result } from '../../shared/result.ts';
import type { By } from '../by.ts';
import { draftFromDirectory } from './draft-from-directory.ts';

/** P2: a draft from Microsoft Graph with the source of every field. Nothing is stored. */
export const makePrefillProfile =
  (ports: Pick<Ports, 'directory'>) =>
  async ({ actor, now }: By): Promise<Result<PrefillView, Refusal>> => {
    const draft = await draftFromDirectory(ports, actor.tenantId, actor.personId, now);
    if (draft === undefined) return refused({ kind: 'unknown-person' });
    const nearest = draft.managers[0];
    const manager = nearest && (await ports.directory.person(actor.tenantId, nearest));
    return accepted({ now, draft: draft.profile, managerName: manager?.displayName });
  };
