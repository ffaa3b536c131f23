import { hashText } from '../../shared/hash.ts';
import type { PersonId, ProgrammeId } from '../../shared/ids.ts';

/**
 * Who is to answer (W5): always the same coordinator for the same person, and different ones for different people. Never
 * a peer of theirs; themselves only where nobody else is there. Undefined where only peers are.
 */
export const chooseCoordinator = (
  programme: { id: ProgrammeId; coordinators: readonly PersonId[] },
  asker: { id: PersonId; peers: readonly PersonId[] },
): PersonId | undefined => {
  const others = programme.coordinators.filter((one) => !asker.peers.includes(one));
  const able = others.length > 1 ? others.filter((one) => one !== asker.id) : others;
  const number = Number.parseInt(hashText(`support|${programme.id}|${asker.id}`).slice(0, 8), 16);
  return able[number % able.length];
};
