import { z } from 'zod';
import type { LeftOutReason } from '../../matching/problem.ts';
import type { ComparedStatistics } from '../../contract/comparison.ts';
import type { WhatIf } from '../../matching/what-if.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Round } from '../../programme/round.ts';
import { asId, type PersonId, type TenantId } from '../../shared/ids.ts';

type DocumentPorts = Pick<Ports, 'documents'>;
type Named = Pick<Round, 'document'>;

const nameOf = ({ document }: Named): string => `${document}-comparison`;

export interface ComparedPolicy extends WhatIf {
  statistics: ComparedStatistics;
  /** The first of those who were free and are left out, and how many there are. */
  leftOut: readonly { id: PersonId; reason: LeftOutReason }[];
  leftOutInAll: number;
}

export interface ComparisonResult {
  /** Of the comparison it belongs to. */
  id: string;
  policies: readonly ComparedPolicy[];
}

const statistics = z.object({
  coverage: z.number(),
  learners: z.number(),
  meanScore: z.number(),
  worstScore: z.number(),
  diversity: z.number(),
  randomDiversity: z.number(),
  crossDepartment: z.number(),
  repeats: z.number(),
  spread: z.array(z.object({ from: z.number(), to: z.number(), pairs: z.number() })),
});
const leftOut = z.object({
  id: z.string().transform((id) => asId<PersonId>(id)),
  reason: z.enum([
    'odd-one-out',
    'no-shared-language',
    'no-shared-hours',
    'no-possible-peer',
    'not-available',
  ]),
});
const result = z.object({
  id: z.string(),
  policies: z.array(
    z.object({
      slider: z.number(),
      without: z.array(z.enum(['leftOutFirst', 'mostLearners'])),
      statistics,
      leftOut: z.array(leftOut),
      leftOutInAll: z.number(),
    }),
  ),
});

export const writeComparison = (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
  content: ComparisonResult,
): Promise<void> => ports.documents.write(tenant, nameOf(round), content);

/** Undefined where there is none, or it belongs to another comparison than the round's. */
export const readComparison = async (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Pick<Round, 'document' | 'comparison'>,
): Promise<ComparisonResult | undefined> => {
  const content = await ports.documents.read(tenant, nameOf(round));
  const read = content === undefined ? undefined : result.parse(content);
  return read?.id === round.comparison?.id ? read : undefined;
};

export const eraseComparison = (ports: DocumentPorts, tenant: TenantId, round: Named): Promise<void> =>
  ports.documents.erase(tenant, nameOf(round));
