import { z } from 'zod';
import type { Certificate, MatchingProblem, Proof } from '../../matching/problem.ts';
import type { PairReasons } from '../../matching/pair-reasons.ts';
import type { Ports } from '../../ports/ports.ts';
import type { DepartmentsThatMeet, LeftOut, Round } from '../../programme/round.ts';
import type { PersonId, TenantId } from '../../shared/ids.ts';
import { inParallel } from '../../shared/in-parallel.ts';
import * as shapes from './round-shapes.ts';

type DocumentPorts = Pick<Ports, 'documents'>;
type Named = Pick<Round, 'document'>;

/** A pair or trio as computed, with what each will read. */
export interface RoundPair {
  members: readonly PersonId[];
  /** 0…10,000 */
  score: number;
  reasons: Readonly<Record<PersonId, PairReasons>>;
}

/** What came out. A proof names everyone of the round: without it the certificate cannot be checked any more. */
export interface RoundOutput {
  pairs: readonly RoundPair[];
  certificate?: Certificate | undefined;
  proof?: Proof | undefined;
  /** Unknown of older rounds, which hold it themselves. */
  leftOut?: readonly LeftOut[] | undefined;
  departments?: readonly DepartmentsThatMeet[] | undefined;
}

/** Whoever looks at a part of the pairs reads no more than that part. */
const pairsPerPage = 100;
const documentsAtOnce = 8;

const nameOf = ({ document }: Named) => ({
  input: `${document}-input`,
  output: `${document}-output`,
  proof: `${document}-proof`,
  leftOut: `${document}-left-out`,
  page: (page: number) => `${document}-pairs-${page}`,
});
const pagesOf = (pairs: number): number[] =>
  Array.from({ length: Math.ceil(pairs / pairsPerPage) }, (_, page) => page);

/** Of an older round all that came out; since then how many pairs stand on the pages. */
const head = z.object({
  count: z.int().optional(),
  pairs: shapes.pairs.default([]),
  certificate: shapes.certificate.optional(),
  departments: z.array(z.object({ a: z.string(), b: z.string(), pairs: z.int() })).optional(),
  proof: z.unknown().optional(),
});
const page = z.object({ pairs: shapes.pairs });
const pageOfGroups = z.object({ pairs: z.array(z.object({ members: shapes.members })) });

const readHead = async ({ documents }: DocumentPorts, tenant: TenantId, round: Named) => {
  const content = await documents.read(tenant, nameOf(round).output);
  return content === undefined ? undefined : head.parse(content);
};

/** What went in, complete: the same input always gives the same round (M12). */
export const writeRoundInput = (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
  problem: MatchingProblem,
) => ports.documents.write(tenant, nameOf(round).input, problem);

/** The stored input as it is; undefined when it is gone. */
export const readRoundInput = (ports: DocumentPorts, tenant: TenantId, round: Named): Promise<unknown> =>
  ports.documents.read(tenant, nameOf(round).input);

const involved = z.object({ people: z.array(z.object({ id: shapes.personId })) });

/** Everyone whom the stored input knows; nobody when it is gone. */
export const readRoundPeople = async (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
): Promise<PersonId[]> => {
  const content = await readRoundInput(ports, tenant, round);
  return content === undefined ? [] : involved.parse(content).people.map(({ id }) => id);
};

/** How many pairs there are is written first, so that stopping in between leaves no page that cannot be found. */
export const writeRoundOutput = async (
  { documents }: DocumentPorts,
  tenant: TenantId,
  round: Named,
  { pairs, certificate, proof, leftOut, departments }: RoundOutput,
): Promise<void> => {
  const name = nameOf(round);
  await documents.write(tenant, name.output, { count: pairs.length, certificate, departments });
  await (proof === undefined
    ? documents.erase(tenant, name.proof)
    : documents.write(tenant, name.proof, proof));
  if (leftOut !== undefined) await documents.write(tenant, name.leftOut, leftOut);
  await inParallel(pagesOf(pairs.length), documentsAtOnce, (index) => {
    const from = index * pairsPerPage;
    return documents.write(tenant, name.page(index), { pairs: pairs.slice(from, from + pairsPerPage) });
  });
};

/** The pairs from one place up to another, the highest score first; none where they are gone, as after a discard. */
export const readSomePairs = async (
  ports: DocumentPorts,
  tenant: TenantId,
  { round, from, to }: { round: Named; from: number; to: number },
): Promise<{ pairs: readonly RoundPair[]; count: number }> => {
  const found = await readHead(ports, tenant, round);
  if (found === undefined) return { pairs: [], count: 0 };
  const { count, pairs } = found;
  if (count === undefined) return { pairs: pairs.slice(from, to), count: pairs.length };
  const first = Math.floor(from / pairsPerPage);
  const wanted = pagesOf(Math.min(to, count)).slice(first);
  const pages = await inParallel(wanted, documentsAtOnce, async (index) =>
    page.parse(await ports.documents.read(tenant, nameOf(round).page(index))),
  );
  const start = first * pairsPerPage;
  return { pairs: pages.flatMap((one) => one.pairs).slice(from - start, to - start), count };
};

/** All that came out but the proof; undefined where it is gone, as after a round was discarded. */
export const readRoundResult = async (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
): Promise<Omit<RoundOutput, 'proof'> | undefined> => {
  const found = await readHead(ports, tenant, round);
  if (found === undefined) return undefined;
  const { pairs } = await readSomePairs(ports, tenant, { round, from: 0, to: Infinity });
  const leftOut = await ports.documents.read(tenant, nameOf(round).leftOut);
  return {
    pairs,
    certificate: found.certificate,
    departments: found.departments,
    leftOut: leftOut === undefined ? undefined : shapes.leftOut.parse(leftOut),
  };
};

/** What came out, and what proves it, without what each will read: of a large round that is nearly all. */
export interface RoundFound extends Pick<RoundOutput, 'certificate' | 'proof' | 'leftOut'> {
  groups: readonly (readonly PersonId[])[];
}

const readGroups = async (
  { documents }: DocumentPorts,
  tenant: TenantId,
  { round, count }: { round: Named; count: number },
): Promise<RoundFound['groups']> => {
  const pages = await inParallel(pagesOf(count), documentsAtOnce, async (index) =>
    pageOfGroups.parse(await documents.read(tenant, nameOf(round).page(index))),
  );
  return pages.flatMap(({ pairs }) => pairs.map(({ members }) => members));
};

/** Undefined where it is gone, as after a round was discarded. */
export const readRoundFound = async (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
): Promise<RoundFound | undefined> => {
  const found = await readHead(ports, tenant, round);
  if (found === undefined) return undefined;
  const { certificate, count, pairs } = found;
  if (count === undefined) {
    const proof = found.proof === undefined ? undefined : shapes.proof.parse(found.proof);
    return { groups: pairs.map(({ members }) => members), certificate, proof, leftOut: undefined };
  }
  const name = nameOf(round);
  const [groups, proof, leftOut] = await Promise.all([
    readGroups(ports, tenant, { round, count }),
    ports.documents.read(tenant, name.proof),
    ports.documents.read(tenant, name.leftOut),
  ]);
  return {
    ...{ groups, certificate },
    proof: proof === undefined ? undefined : shapes.proof.parse(proof),
    leftOut: leftOut === undefined ? undefined : shapes.leftOut.parse(leftOut),
  };
};

/** No pairs where the document is gone, as after a round was discarded. */
export const readRoundPairs = async (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
): Promise<readonly RoundPair[]> =>
  (await readSomePairs(ports, tenant, { round, from: 0, to: Infinity })).pairs;

/** Who stays without a peer in this round, and why. */
export const readLeftOut = async (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named & Pick<Round, 'leftOut'>,
): Promise<readonly LeftOut[]> => {
  const content = await ports.documents.read(tenant, nameOf(round).leftOut);
  return content === undefined ? round.leftOut : shapes.leftOut.parse(content);
};

/** Which departments meet how often. */
export const readDepartments = async (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named & Pick<Round, 'departments'>,
): Promise<readonly DepartmentsThatMeet[]> =>
  (await readHead(ports, tenant, round))?.departments ?? round.departments;

/** Makes the round no longer replayable: for a discarded one, or when somebody in it asks to be forgotten (P9). */
export const eraseRoundInput = (ports: DocumentPorts, tenant: TenantId, round: Named): Promise<void> =>
  ports.documents.erase(tenant, nameOf(round).input);

/** With the proof; how many pages there are is forgotten last. */
export const eraseRoundOutput = async (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
): Promise<void> => {
  const name = nameOf(round);
  const pages = pagesOf((await readHead(ports, tenant, round))?.count ?? 0).map(name.page);
  const erase = (one: string) => ports.documents.erase(tenant, one);
  await inParallel([...pages, name.proof, name.leftOut], documentsAtOnce, erase);
  await erase(name.output);
};
