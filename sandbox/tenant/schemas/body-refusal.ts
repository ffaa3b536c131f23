import type { ErrorObject } from 'ajv';
import { graphError } from '../http/graph-error.ts';
import type { Route, WireReply } from '../wire/route.ts';
import { bodyChecks, type BodyName } from './body-checks.ts';
import { plainBody } from './plain-body.ts';

const checked: readonly { method: Route['method']; path: RegExp; body: BodyName }[] = [
  { method: 'POST', path: /^\/v1\.0\/.+\/events$/, body: 'event' },
  { method: 'PATCH', path: /^\/v1\.0\/.+\/events\/:event$/, body: 'event' },
  { method: 'POST', path: /^\/v1\.0\/.+getSchedule$/, body: 'getSchedule' },
  { method: 'POST', path: /^\/v1\.0\/.+\/sendActivityNotification$/, body: 'sendActivityNotification' },
];

/** Why Graph's own types do not allow this body; nothing when they do, or say nothing about the route. */
export async function bodyRefusal({ method, path }: Route, body: unknown): Promise<WireReply | undefined> {
  const wanted = checked.find((entry) => entry.method === method && entry.path.test(path));
  if (wanted === undefined || typeof body !== 'object' || body === null) return undefined;
  const check = (await bodyChecks())[wanted.body];
  return check(plainBody(body)) ? undefined : refusalOf(check.errors ?? [], wanted.body);
}

function refusalOf(errors: readonly ErrorObject[], body: BodyName): WireReply {
  const unknown = errors.find(({ keyword }) => keyword === 'additionalProperties');
  if (unknown !== undefined) {
    const { additionalProperty: name } = unknown.params as { additionalProperty: string };
    return graphError(
      400,
      'RequestBodyRead',
      `The property '${name}' does not exist on type 'microsoft.graph.${body}' at '${unknown.instancePath}'. Make sure to only use property names that are defined by the type.`,
    );
  }
  const [first] = errors;
  return graphError(
    400,
    'BadRequest',
    `The value at '${first?.instancePath ?? ''}' ${first?.message ?? 'is not allowed'}.`,
  );
}
