/** One request as the tenant received it, without anything secret. */
export interface LoggedCall {
  /** Counts up from 1 and never starts again. */
  n: number;
  /** Programme time, ISO 8601. */
  at: string;
  wallMs: number;
  method: string;
  path: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  body: unknown;
  status: number;
  caller: { appId: string; roles?: readonly string[]; scopes?: readonly string[] } | undefined;
  /** The answer was lost on the way. */
  lost?: true;
  /** Came inside a `$batch`. */
  inBatch?: true;
}

/** The latest requests, oldest first. */
export interface CallLog {
  add(call: Omit<LoggedCall, 'n'>): void;
  /** Those numbered above `after`. */
  since(after: number, limit: number): readonly LoggedCall[];
  last(): number;
  clear(): void;
}

const kept = 200_000;
const slack = 10_000;

export function makeCallLog(most = kept): CallLog {
  let calls: LoggedCall[] = [];
  let last = 0;
  return {
    add: (call) => {
      last += 1;
      calls.push({ n: last, ...call });
      if (calls.length >= most + Math.min(slack, most)) calls = calls.slice(-most);
    },
    since: (after, limit) => {
      const oldest = last - calls.length;
      const from = Math.max(0, after - oldest, calls.length - most);
      return calls.slice(from, from + limit);
    },
    last: () => last,
    clear: () => void (calls = []),
  };
}
