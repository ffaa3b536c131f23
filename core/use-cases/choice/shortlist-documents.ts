import { z } from 'zod';
import type { ProposedPeers } from '../../matching/shortlists.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Round } from '../../programme/round.ts';
import { asId, type PersonId, type TenantId } from '../../shared/ids.ts';

type DocumentPorts = Pick<Ports, 'documents'>;
type Named = Pick<Round, 'document'>;

const nameOf = ({ document }: Named): string => `${document}-shortlists`;
const personId = z.string().transform((id) => asId<PersonId>(id));
const proposed = z.array(z.object({ person: personId, peers: z.array(personId) }));

/** Who was proposed to whom, for the time in which people choose. What they say stands with each shortlist alone. */
export const writeProposedPeers = (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
  lists: readonly ProposedPeers[],
) => ports.documents.write(tenant, nameOf(round), lists);

/** Undefined where there is none. */
export const readProposedPeers = async (
  ports: DocumentPorts,
  tenant: TenantId,
  round: Named,
): Promise<ProposedPeers[] | undefined> => {
  const content = await ports.documents.read(tenant, nameOf(round));
  return content === undefined ? undefined : proposed.parse(content);
};

export const eraseProposedPeers = (ports: DocumentPorts, tenant: TenantId, round: Named): Promise<void> =>
  ports.documents.erase(tenant, nameOf(round));
