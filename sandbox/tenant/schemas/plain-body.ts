/**
 * The body as its type describes it: without OData's annotations, with names that begin in lower case,
 * and with the content type spelt as in the type; Graph takes it in any case.
 */
export function plainBody(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(plainBody);
  if (typeof body !== 'object' || body === null) return body;
  const plain: Record<string, unknown> = {};
  for (const [given, value] of Object.entries(body)) {
    if (given.includes('@odata.')) continue;
    const name = given.slice(0, 1).toLowerCase() + given.slice(1);
    const isContentType = name === 'contentType' && typeof value === 'string';
    plain[name] = isContentType ? value.toLowerCase() : plainBody(value);
  }
  return plain;
}
