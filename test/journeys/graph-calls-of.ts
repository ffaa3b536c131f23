import type { Doors, LoggedCall } from '#cli/journey/doors.ts';
import { callInReference } from '../oracles/permissions-of-routes.ts';

const ofGraph = '/v1.0';

/** `GET /users/{id}` as the reference names it, or as it was sent where the reference has no such call. */
const nameOf = ({ method, path }: LoggedCall): string => {
  const sent = `${method} ${path.slice(ofGraph.length)}`;
  return callInReference(sent)?.call ?? sent;
};

/** What the tenant's Graph was asked for, each call once, batches opened. */
export const graphCallsOf = async (doors: Doors): Promise<string[]> => {
  const names = new Set<string>();
  for await (const call of doors.calls())
    if (call.path.startsWith(`${ofGraph}/`) && !call.path.endsWith('/$batch')) names.add(nameOf(call));
  return [...names].sort();
};
