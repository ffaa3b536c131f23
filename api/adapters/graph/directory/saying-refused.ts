import type { Directory } from '#core/ports/directory.ts';
import { PermissionRefused } from '#core/ports/permission-refused.ts';
import { GraphFault } from '../wire/graph-fault.ts';

type Reads = Pick<
  Directory,
  'person' | 'people' | 'byMail' | 'everyone' | 'managerLine' | 'managerLines' | 'directReports'
>;

const forbidden = 403;

const saying = async <Answer>(asked: Promise<Answer>): Promise<Answer> => {
  try {
    return await asked;
  } catch (fault) {
    if (!(fault instanceof GraphFault) || fault.status !== forbidden) throw fault;
    throw new PermissionRefused('people', { cause: fault });
  }
};

/** The same reads; what the organisation has not allowed is told as that, and not as a fault (X1). */
export const sayingRefused = (reads: Reads): Reads => ({
  ...reads,
  person: (tenant, id) => saying(reads.person(tenant, id)),
  people: (tenant, ids) => saying(reads.people(tenant, ids)),
  byMail: (tenant, mails) => saying(reads.byMail(tenant, mails)),
  managerLine: (tenant, id) => saying(reads.managerLine(tenant, id)),
  managerLines: (tenant, ids) => saying(reads.managerLines(tenant, ids)),
  directReports: (tenant, id) => saying(reads.directReports(tenant, id)),
});
