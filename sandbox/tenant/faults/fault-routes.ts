import { z } from 'zod';
import { graphError } from '../http/graph-error.ts';
import type { Route } from '../wire/route.ts';
import type { World } from '../world.ts';
import { faultBody } from './fault.ts';

const path = '/_sandbox/faults';
const planBody = z.strictObject({ faults: z.array(faultBody).max(1000) });

const plan: Route = {
  method: 'POST',
  path,
  handle: ({ body }, world) => {
    const read = planBody.safeParse(body);
    if (!read.success) return graphError(400, 'BadBody', z.prettifyError(read.error));
    try {
      world.faults.plan(read.data.faults);
    } catch (fault) {
      if (fault instanceof SyntaxError) return graphError(400, 'BadPath', fault.message);
      throw fault;
    }
    return planned(world);
  },
};

const clear: Route = {
  method: 'DELETE',
  path,
  handle: (_request, { faults }) => {
    faults.clear();
    return { status: 204 };
  },
};

const drop: Route = {
  method: 'DELETE',
  path: `${path}/:id`,
  handle: ({ params }, { faults }) => (faults.drop(params['id'] ?? '') ? { status: 204 } : unknownFault),
};

function planned({ faults }: World) {
  return { status: 200, body: { faults: faults.list() } };
}

const unknownFault = graphError(404, 'NoSuchFault', 'No fault has this id.');

export const faultRoutes: readonly Route[] = [
  plan,
  { method: 'GET', path, handle: (_request, world) => planned(world) },
  clear,
  drop,
];
