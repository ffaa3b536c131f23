import { z } from 'zod';
import { asId, type PersonId } from '#core/shared/ids.ts';
import { personPath, query } from '../wire/query.ts';

// No company is as deep; a directory that says so is wrong.
const deepest = 50;

/** What Graph says of a manager; it may be a contact, who has no account. */
export const managerShape = z.object({
  id: z.string().min(1),
  '@odata.type': z.string().catch('#microsoft.graph.user'),
});

export const managerPath = (id: PersonId): string => personPath(id, `/manager${query({ $select: 'id' })}`);

/** Undefined where it is a contact and no account. */
export const accountOf = (found: z.infer<typeof managerShape>): PersonId | undefined =>
  found['@odata.type'] === '#microsoft.graph.user' ? asId(found.id) : undefined;

export type Managers = ReadonlyMap<PersonId, PersonId | undefined>;

/** Level by level, so that whoever leads many is asked about once. */
export const managersAbove = async (
  below: readonly PersonId[],
  readLevel: (ids: readonly PersonId[]) => Promise<Managers>,
): Promise<Managers> => {
  const known = new Map<PersonId, PersonId | undefined>();
  let level = [...new Set(below)];
  for (let height = 0; height < deepest && level.length > 0; height += 1) {
    const managers = await readLevel(level);
    for (const id of level) known.set(id, managers.get(id));
    const above = new Set(level.flatMap((id) => managers.get(id) ?? []));
    level = [...above].filter((id) => !known.has(id));
  }
  return known;
};

/** Nearest first; survives a loop in the directory. */
export const lineUpFrom = async (
  id: PersonId,
  managerOf: (id: PersonId) => PersonId | undefined | Promise<PersonId | undefined>,
): Promise<PersonId[]> => {
  const line: PersonId[] = [];
  const seen = new Set([id]);
  for (let below = id; line.length < deepest;) {
    const above = await managerOf(below);
    if (above === undefined || seen.has(above)) break;
    seen.add(above);
    line.push(above);
    below = above;
  }
  return line;
};
