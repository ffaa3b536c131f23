import { graphError } from '../../http/graph-error.ts';
import type { Caller, WireReply } from '../../wire/route.ts';
import {
  basicProperties,
  entraProperties,
  sharePointProperties,
  usualProperties,
} from '../user-properties.ts';

export type Selected = { names: readonly string[] } | { refusal: WireReply };

interface Asked {
  /** The text of `$select`, if there was one. */
  select: string | null;
  caller: Caller | undefined;
  /** SharePoint's fields are told one person at a time. */
  of: 'one' | 'many';
}

const selfScopes = ['User.Read', 'User.ReadWrite'];
const fullNames = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];

/** The properties to tell, or why not. */
export function readSelect({ select, caller, of }: Asked): Selected {
  const basic = readsBasicsOnly(caller);
  if (select === null) return { names: basic ? basicProperties : usualProperties };
  const names = [...new Set(select.split(',').map((name) => name.trim()))].filter((name) => name !== '');
  const unknown = names.find((name) => !Object.hasOwn(entraProperties, name) && !isInSharePoint(name));
  if (unknown !== undefined) return { refusal: noSuchProperty(unknown) };
  if (of === 'many' && names.some(isInSharePoint)) return { refusal: notOnLists };
  if (basic && names.some((name) => !basicNames.has(name))) return { refusal: denied };
  return { names };
}

const basicNames: ReadonlySet<string> = new Set(basicProperties);

function isInSharePoint(name: string): boolean {
  return Object.hasOwn(sharePointProperties, name);
}

function readsBasicsOnly(caller: Caller | undefined): boolean {
  const held = caller?.kind === 'person' ? caller.scopes : (caller?.roles ?? []);
  const enough = caller?.kind === 'person' ? [...selfScopes, ...fullNames] : fullNames;
  return !enough.some((name) => held.includes(name));
}

function noSuchProperty(name: string): WireReply {
  return graphError(
    400,
    'Request_BadRequest',
    `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.user'.`,
  );
}

const notOnLists = graphError(501, 'NotImplemented', 'This operation target is not yet supported.');
const denied = graphError(
  403,
  'Authorization_RequestDenied',
  'Insufficient privileges to complete the operation.',
);
