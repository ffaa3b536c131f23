import { Ajv, type ValidateFunction } from 'ajv';
import type { GraphBodies } from './graph-bodies.ts';
import { graphSchema } from './graph-schema.ts';

export type BodyName = keyof GraphBodies;
type Checks = Readonly<Record<BodyName, ValidateFunction>>;

let made: Promise<Checks> | undefined;

/** What checks bodies by Microsoft's types; made when first needed. */
export function bodyChecks(): Promise<Checks> {
  made ??= make();
  return made;
}

async function make(): Promise<Checks> {
  const ajv = new Ajv({ strict: false, allowUnionTypes: true });
  ajv.addSchema(await graphSchema(), 'graph');
  const check = (name: BodyName): ValidateFunction =>
    ajv.compile({ $ref: `graph#/definitions/GraphBodies/properties/${name}` });
  return {
    event: check('event'),
    getSchedule: check('getSchedule'),
    sendActivityNotification: check('sendActivityNotification'),
  };
}
