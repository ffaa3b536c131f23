const secretNames =
  /^(authorization|cookie|set-cookie|(client_|bot)?secret|clientsecret|(client_)?assertion|(access_|id_|refresh_)?token|password|code|code_verifier|clientstate)$/i;
const anyToken = /eyJ[\w-]+\.[\w-]+\.[\w-]*/g;
const bearer = /\b(Bearer|Basic)\s+[\w.~+/=-]+/gi;

export const redaction = '[redacted]';

/** The same value without tokens, assertions and secrets; `secrets` are struck out wherever they stand. */
export function redacted(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return redactedText(value, secrets);
  if (Array.isArray(value)) return value.map((item: unknown) => redacted(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secretNames.test(name) && typeof inner === 'string' ? redaction : redacted(inner, secrets),
    ]),
  );
}

export function redactedText(text: string, secrets: readonly string[]): string {
  const plain = text.replace(anyToken, redaction).replace(bearer, `$1 ${redaction}`);
  return secrets.reduce((rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, redaction)), plain);
}

/** A query keeps its names; the values of secret ones go. */
export function redactedUrl(url: URL, secrets: readonly string[]): string {
  const hidden = [...url.searchParams.keys()].filter((name) => secretNames.test(name));
  if (hidden.length === 0) return redactedText(url.pathname + url.search, secrets);
  const clean = new URL(url);
  for (const name of hidden) clean.searchParams.set(name, redaction);
  return redactedText(clean.pathname + clean.search, secrets);
}
