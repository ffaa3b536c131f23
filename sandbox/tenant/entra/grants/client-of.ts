import { timingSafeEqual } from 'node:crypto';
import type { WireReply } from '../../wire/route.ts';
import type { World } from '../../world.ts';
import { entraError } from '../entra-error.ts';

export interface Client {
  kind: 'app' | 'bot';
  id: string;
}

/** The registered client that a token request proves to be, by its secret in the form or in a Basic header. */
export function clientOf(
  { registration }: World,
  form: Readonly<Record<string, string>>,
  authorization: string | undefined,
): Client | { kind: 'refused'; reply: WireReply } {
  const { id, secret } = credentials(form, authorization);
  const kind = id === registration.clientId ? 'app' : id === registration.botId ? 'bot' : undefined;
  if (kind === undefined) return { kind: 'refused', reply: unknownClient(id) };
  const wanted = kind === 'app' ? registration.clientSecret : registration.botSecret;
  return isSame(secret, wanted) ? { kind, id } : { kind: 'refused', reply: badSecret(id) };
}

function credentials(form: Readonly<Record<string, string>>, authorization: string | undefined) {
  const basic = /^Basic +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (basic === undefined) return { id: form['client_id'] ?? '', secret: form['client_secret'] ?? '' };
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString('utf8').split(/:(.*)/s);
  return { id, secret };
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function unknownClient(id: string): WireReply {
  const message = `Application with identifier '${id}' was not found in the directory.`;
  return entraError({ error: 'unauthorized_client', code: 700016, message });
}

function badSecret(id: string): WireReply {
  const message = `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value for app '${id}'.`;
  return entraError({ error: 'invalid_client', code: 7000215, message });
}
