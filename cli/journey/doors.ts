import { z } from 'zod';
import { hashGuid } from '#core/shared/hash.ts';

/** Somebody of the company, as the sandbox lists them. */
export interface Colleague {
  id: string;
  displayName: string;
  mail: string;
  preferredLanguage: string;
  timeZone: string;
  appRoles: readonly string[];
  managerId: string | null;
  reports: number;
  oddities: readonly string[];
}

export interface Activity {
  id: string;
  from?: unknown;
  attachments?: readonly { contentType: string; content: unknown }[];
}

export interface Tap {
  activityId: string;
  verb: string;
  data: Record<string, unknown>;
}

export interface SeenEvent {
  id: string;
  type: string;
  title: string;
  start: string;
  end: string;
  isOrganiser: boolean;
  isCancelled: boolean;
  seriesMasterId: string | null;
  joinUrl: string | null;
  source: string;
}

export type OutlookAct = 'move' | 'cancel' | 'respond' | 'delete';

export interface LoggedCall {
  n: number;
  method: string;
  path: string;
  inBatch?: true;
}

/** The doors anybody has: the API with a person's token, the chat with the bot, the calendars, the clock. */
export interface Doors {
  colleagues(): Promise<Colleague[]>;
  read<Answer>(who: Colleague, path: string): Promise<Answer>;
  act<Answer>(who: Colleague, method: 'POST' | 'PUT', at: { path: string; body: unknown }): Promise<Answer>;
  chat(who: Colleague): Promise<{ activities: readonly Activity[] }>;
  tap(who: Colleague, tap: Tap): Promise<void>;
  write(who: Colleague, text: string): Promise<void>;
  /** They block the bot: from now on nothing reaches them. */
  block(who: Colleague): Promise<void>;
  /** How much the bot has written to each person, by id, and how often it was refused there. */
  deliveries(): Promise<{
    total: { sent: number };
    people: Record<string, { sent: number; updated: number; refused: number }>;
  }>;
  events(who: Colleague, from: string, to: string): Promise<readonly SeenEvent[]>;
  /** What they do in Outlook: `act` with one of their events, or a new appointment. It is heard of when time goes on. */
  inOutlook(who: Colleague, deed: { event?: string; act?: OutlookAct; body?: object }): Promise<void>;
  calls(): AsyncIterable<LoggedCall>;
  now(): Promise<string>;
  moveOn(hours: number): Promise<void>;
  goTo(instant: string): Promise<void>;
}

const tokenAnswer = z.object({ access_token: z.string() });
const peoplePage = z.object({ people: z.array(z.unknown()), cursor: z.string().optional() });
const clockAnswer = z.object({ now: z.string() });
const callsPage = z.object({ calls: z.array(z.unknown()), next: z.number() });

/** A token is used for a quarter of an hour of wall time, then asked for anew. */
const tokenLastsMs = 900_000;

const told = async (what: string, response: Response): Promise<unknown> => {
  const text = await response.text();
  if (!response.ok) throw new Error(`${what} was answered ${response.status}: ${text.slice(0, 400)}`);
  return text === '' ? undefined : JSON.parse(text);
};

const json = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
});

const apiDoors = ({ tenant, api }: Addresses, settle: () => Promise<void>): Pick<Doors, 'read' | 'act'> => {
  let acts = 0;
  const tokens = new Map<string, { token: string; until: number }>();
  const tokenOf = async ({ id }: Colleague): Promise<string> => {
    const known = tokens.get(id);
    if (known !== undefined && performance.now() < known.until) return known.token;
    const answer = await told('A token', await fetch(`${tenant}/_sandbox/token`, json({ user: id })));
    const token = tokenAnswer.parse(answer).access_token;
    tokens.set(id, { token, until: performance.now() + tokenLastsMs });
    return token;
  };
  return {
    read: async <Answer>(who: Colleague, path: string) => {
      const headers = { authorization: `Bearer ${await tokenOf(who)}` };
      return (await told(`GET ${path}`, await fetch(`${api}/api/${path}`, { headers }))) as Answer;
    },
    act: async <Answer>(who: Colleague, method: 'POST' | 'PUT', at: { path: string; body: unknown }) => {
      acts += 1;
      // Ids follow from keys, and the story from ids: the same act has the same key in every run.
      const key = hashGuid(`${who.id} ${at.path} ${acts}`);
      const headers = { authorization: `Bearer ${await tokenOf(who)}`, 'idempotency-key': key };
      const sent = await fetch(`${api}/api/${at.path}`, { ...json(at.body, headers), method });
      const answer = (await told(`${method} ${at.path}`, sent)) as Answer;
      await settle();
      return answer;
    },
  };
};

async function* everyCall(tenant: string): AsyncIterable<LoggedCall> {
  for (let after = 0; ;) {
    const answer = await told('The calls', await fetch(`${tenant}/_sandbox/calls?limit=5000&after=${after}`));
    const page = callsPage.parse(answer);
    if (page.calls.length === 0) return;
    yield* page.calls as LoggedCall[];
    after = page.next;
  }
}

const everybody = async (tenant: string): Promise<Colleague[]> => {
  const found: Colleague[] = [];
  let cursor: string | undefined = '0';
  while (cursor !== undefined) {
    const answer = await fetch(`${tenant}/_sandbox/people?limit=500&cursor=${cursor}`);
    const page: z.infer<typeof peoplePage> = peoplePage.parse(await told('The people', answer));
    found.push(...(page.people as Colleague[]));
    cursor = page.cursor;
  }
  return found;
};

export interface Addresses {
  tenant: string;
  api: string;
}

/** Unless `settles`, what follows from an act waits until time goes on. */
export const openDoors = (addresses: Addresses, { settles } = { settles: true }): Doors => {
  const { tenant } = addresses;
  const control = async (path: string, body?: unknown): Promise<unknown> =>
    told(path, await fetch(`${tenant}/_sandbox/${path}`, body === undefined ? {} : json(body)));
  /** What follows from an act has happened before the next: the order of things is the same in every run. */
  const settle = async (): Promise<void> => {
    if (settles) await control('clock', { advance: {} });
  };
  const chat = async (who: Colleague, deed: object): Promise<void> => {
    await control(`chat/${who.id}`, deed);
    await settle();
  };
  return {
    ...apiDoors(addresses, settle),
    colleagues: () => everybody(tenant),
    chat: async (who) => (await control(`chat/${who.id}`)) as { activities: Activity[] },
    tap: (who, invoke) => chat(who, { invoke }),
    write: (who, text) => chat(who, { text }),
    block: (who) => chat(who, { block: true }),
    deliveries: async () => (await control('deliveries')) as Awaited<ReturnType<Doors['deliveries']>>,
    events: async (who, from, to) => {
      const answer = await fetch(`${tenant}/_sandbox/people/${who.id}/events?from=${from}&to=${to}`);
      if (answer.status === 404) return [];
      return ((await told('The calendar', answer)) as { events: SeenEvent[] }).events;
    },
    inOutlook: async (who, { event, act, body = {} }) => {
      await control(`people/${who.id}/events${event === undefined ? '' : `/${event}/${act}`}`, body);
    },
    calls: () => everyCall(tenant),
    now: async () => clockAnswer.parse(await control('clock')).now,
    moveOn: async (hours) => {
      await control('clock', { advance: { hours } });
    },
    goTo: async (instant) => {
      await control('clock', { to: instant });
    },
  };
};
