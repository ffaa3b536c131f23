import { z } from 'zod';
import type { Certificate, MatchingProblem, Proof } from '../../matching/problem.ts';
import type { PairReasons } from '../../matching/pair-reasons.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Round } from '../../programme/round.ts';
import { asId, type PersonId, type TenantId } from '../../shared/ids.ts';
import type { Message, MessageParam } from '../../shared/message.ts';

type DocumentPorts = Pick<Ports, 'documents'>;
type Named = Pick<Round, 'document'>;

const inputOf = ({ document }: Named): string => `${document}-input`;
const outputOf = ({ document }: Named): string => `${document}-output`;

/** A pair or trio as computed, with what each will read. */
export interface RoundPair {
  members: readonly PersonId[];
  /** 0…10,000 */
  score: number;
  reasons: Readonly<Record<PersonId, PairReasons>>;
}

const param: z.ZodType<MessageParam> = z.lazy(() =>
  z.union([z.string(), z.number(), message, z.array(z.union([z.string(), message]))]),
);
const message: z.ZodType<Message> = z
  .object({ key: z.string(), params: z.record(z.string(), param).optional() })
  .transform(({ key, params }) => (params === undefined ? { key } : { key, params }));

const reasons = z.object({
  gives: z.array(message),
  gets: z.array(message),
  shares: z.array(message),
  differs: z.array(message),
  firstQuestion: message,
  circle: z.union([z.literal(0), z.literal(1)]).optional(),
});
const personId = z
  .string()
  .min(1)
  .transform((id) => asId<PersonId>(id));
const certificate = z
  .object({
    kind: z.literal('fullest').optional(),
    lot: z.int().optional(),
    possiblePairs: z.int(),
    gap: z.number(),
  })
  .transform(({ kind, lot, ...rest }): Certificate => ({
    ...rest,
    ...(kind === undefined ? {} : { kind }),
    ...(lot === undefined ? {} : { lot }),
  }));
const proof = z.object({
  claimScale: z.int().positive(),
  learnerScale: z.int(),
  pickScale: z.int().optional(),
  pairs: z.array(z.tuple([personId, personId])).optional(),
  people: z.array(z.object({ id: personId, claims: z.int(), dual: z.int() })),
  blossoms: z.array(z.object({ members: z.array(personId), standIns: z.array(z.int()), dual: z.int() })),
  standIns: z.array(z.object({ group: z.array(personId), weight: z.int(), dual: z.int() })),
});
const result = z.object({
  pairs: z.array(
    z.object({
      members: z.array(personId).max(3),
      score: z.int(),
      reasons: z.record(z.string(), reasons),
    }),
  ),
  /** Like the proof, unknown of older rounds. */
  certificate: certificate.optional(),
});
const output = result.extend({ proof: proof.optional() });

/** What went in, complete: the same input always gives the same round (M12). */
export const writeRoundInput = (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
  problem: MatchingProblem,
) => ports.documents.write(tenant, inputOf(round), problem);

/** What came out. A proof names everyone of the round: without it the certificate cannot be checked any more. */
export interface RoundOutput {
  pairs: readonly RoundPair[];
  certificate?: Certificate | undefined;
  proof?: Proof | undefined;
}

export const writeRoundOutput = (ports: DocumentPorts, tenant: TenantId, round: Named, output: RoundOutput) =>
  ports.documents.write(tenant, outputOf(round), output);

/** The stored input as it is; undefined when it is gone. */
export const readRoundInput = (ports: DocumentPorts, tenant: TenantId, round: Named): Promise<unknown> =>
  ports.documents.read(tenant, inputOf(round));

const involved = z.object({ people: z.array(z.object({ id: personId })) });

/** Everyone whom the stored input knows; nobody when it is gone. */
export const readRoundPeople = async (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
): Promise<PersonId[]> => {
  const content = await readRoundInput(ports, tenant, round);
  return content === undefined ? [] : involved.parse(content).people.map(({ id }) => id);
};

/** Undefined where the document is gone, as after a round was discarded. */
export const readRoundOutput = async (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
): Promise<RoundOutput | undefined> => {
  const content = await ports.documents.read(tenant, outputOf(round));
  return content === undefined ? undefined : output.parse(content);
};

/** The same without looking at the proof. */
export const readRoundResult = async (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
): Promise<Omit<RoundOutput, 'proof'> | undefined> => {
  const content = await ports.documents.read(tenant, outputOf(round));
  return content === undefined ? undefined : result.parse(content);
};

/** No pairs where the document is gone, as after a round was discarded. */
export const readRoundPairs = async (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
): Promise<readonly RoundPair[]> => (await readRoundResult(ports, tenant, round))?.pairs ?? [];

/** Makes the round no longer replayable: for a discarded one, or when somebody in it asks to be forgotten (P9). */
export const eraseRoundInput = (ports: DocumentPorts, tenant: TenantId, round: Named): Promise<void> =>
  ports.documents.erase(tenant, inputOf(round));

/** With the proof. */
export const eraseRoundOutput = (ports: DocumentPorts, tenant: TenantId, round: Named): Promise<void> =>
  ports.documents.erase(tenant, outputOf(round));
