/** RFC 9457. `type` is stable and lies under `/problems/`; `detail` is a sentence in the reader's language. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** Names the one request that failed, as a URN. */
  instance?: string;
  /** Fields that were wrong, as JSON paths: never the values. */
  fields?: readonly { path: string; detail: string }[];
  /** Of `consent-needed`: what Entra asks for beyond consent, to be handed on to it as it is. */
  claims?: string;
  /** Of `sign-in` and `people-only`: why the token does not count, for whoever looks into it. Never what it holds. */
  reason?: string;
}
