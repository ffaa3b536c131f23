import { z } from 'zod';
import type { MatchingProblem } from '../../matching/problem.ts';
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
});
const personId = z
  .string()
  .min(1)
  .transform((id) => asId<PersonId>(id));
const output = z.object({
  pairs: z.array(
    z.object({
      members: z.array(personId).max(3),
      score: z.int(),
      reasons: z.record(z.string(), reasons),
    }),
  ),
});

/** What went in, complete: the same input always gives the same round (M12). */
export const writeRoundInput = (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
  problem: MatchingProblem,
) => ports.documents.write(tenant, inputOf(round), problem);

export const writeRoundPairs = (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
  pairs: readonly RoundPair[],
) => ports.documents.write(tenant, outputOf(round), { pairs });

const involved = z.object({ people: z.array(z.object({ id: personId })) });

/** Everyone whom the stored input knows; nobody when it is gone. */
export const readRoundPeople = async (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
): Promise<PersonId[]> => {
  const content = await ports.documents.read(tenant, inputOf(round));
  return content === undefined ? [] : involved.parse(content).people.map(({ id }) => id);
};

/** No pairs where the document is gone, as after a round was discarded. */
export const readRoundPairs = async (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
): Promise<RoundPair[]> => {
  const content = await ports.documents.read(tenant, outputOf(round));
  return content === undefined ? [] : output.parse(content).pairs;
};

/** Makes the round no longer replayable: for a discarded one, or when somebody in it asks to be forgotten (P9). */
export const eraseRoundInput = (ports: DocumentPorts, tenant: TenantId, round: Named): Promise<void> =>
  ports.documents.erase(tenant, inputOf(round));

export const eraseRoundPairs = (ports: DocumentPorts, tenant: TenantId, round: Named): Promise<void> =>
  ports.documents.erase(tenant, outputOf(round));
