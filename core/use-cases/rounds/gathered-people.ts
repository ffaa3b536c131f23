import { z } from 'zod';
import type { Candidate } from '../../matching/candidate.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Round } from '../../programme/round.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import { personId } from './round-shapes.ts';

type DocumentPorts = Pick<Ports, 'documents'>;
type Gathering = Pick<Round, 'document' | 'gathered'>;

const documentsAtOnce = 8;
const nameOf = ({ document }: Gathering, batch: number): string => `${document}-gathered-${batch}`;

const batchesOf = ({ gathered }: Gathering): number => gathered?.batches ?? 0;

/** With one that was written before it could be counted. */
const numbersOf = (round: Gathering): number[] =>
  Array.from({ length: batchesOf(round) + 1 }, (_, batch) => batch);

/** Written with full shape a moment ago; only who it is gets looked at. */
const batch = z.array(z.looseObject({ id: personId }));

const readBatch = async ({ documents }: DocumentPorts, tenant: TenantId, name: string) => {
  const content = await documents.read(tenant, name);
  return content === undefined ? [] : (batch.parse(content) as unknown as Candidate[]);
};

/** Written twice under the same number it is one batch. */
export const writeGathered = (
  { documents }: DocumentPorts,
  tenant: TenantId,
  { round, people }: { round: Gathering; people: readonly Candidate[] },
): Promise<void> => documents.write(tenant, nameOf(round, batchesOf(round)), people);

/** Everyone who was gathered so far. */
export const readGathered = async (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Gathering,
): Promise<Candidate[]> => {
  const batches = await inParallel(numbersOf(round), documentsAtOnce, (number) =>
    readBatch(ports, tenant, nameOf(round, number)),
  );
  return batches.flat();
};

export const eraseGathered = async (
  { documents }: DocumentPorts,
  tenant: TenantId,
  round: Gathering,
): Promise<void> => {
  await inParallel(numbersOf(round), documentsAtOnce, (number) =>
    documents.erase(tenant, nameOf(round, number)),
  );
};

/** P9: somebody who asks to be forgotten before the round is computed. */
export const forgetGathered = async (
  ports: DocumentPorts,
  tenant: TenantId,
  { round, person }: { round: Gathering; person: PersonId },
): Promise<void> => {
  await inParallel(numbersOf(round), documentsAtOnce, async (number) => {
    const name = nameOf(round, number);
    const people = await readBatch(ports, tenant, name);
    const others = people.filter(({ id }) => id !== person);
    if (others.length < people.length) await ports.documents.write(tenant, name, others);
  });
};
