/** Names one request, for the log of the API and for whoever is asked for help. By chance: it says nothing of who asks. */
export interface Trace {
  /** As a person passes it on. */
  reference: string;
  /** As a header carries it (W3C Trace Context). */
  traceparent: string;
}

const digits = (guid: string): string => guid.replaceAll('-', '');

export const newTrace = (): Trace => {
  const reference = crypto.randomUUID();
  const parent = digits(crypto.randomUUID()).slice(0, 16);
  return { reference, traceparent: `00-${digits(reference)}-${parent}-01` };
};
