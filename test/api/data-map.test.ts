import type { DataReader } from '#core/contract/data-map.ts';
import { nominate } from '#core/nominations/nomination.ts';
import type { Person } from '#core/people/person.ts';
import { keptDays } from '#core/privacy/kept-days.ts';
import { enrolmentId } from '#core/programme/enrolment-id.ts';
import { asId, type PersonId, type SkillId } from '#core/shared/ids.ts';
import { dataMap, fieldTables } from '#core/use-cases/data-map/data-map.ts';
import { topics, type TopicName } from '#core/use-cases/data-map/topics.ts';
import { lettingGo } from '#core/use-cases/retention/let-go.ts';
import { writeBefore, blankWorksheet } from '#core/worksheets/worksheet.ts';
import { words } from '#locales/words.ts';
import { anEnrolment } from '../builders/an-enrolment.ts';
import { aProfile } from '../builders/a-profile.ts';
import { entraTokens, type EntraTokens } from '../builders/entra-tokens.ts';
import { keepIn } from '../builders/keep.ts';
import { noteStates } from '../fakes/noted-states.ts';
import { apiInMemory } from './api-in-memory.ts';
import { companyAtWork, pair, people, running, support, tenant, today } from './company-at-work.ts';
import { samples } from './route-samples.ts';

let entra: EntraTokens;
beforeAll(async () => {
  entra = await entraTokens([tenant]);
});

const rolesOf = (as: keyof typeof people): string[] => {
  if (as === 'administrator') return ['Programme.StopAll'];
  return as === 'coordinator' || as === 'otherCoordinator' ? ['Programme.Coordinate'] : [];
};
const tokenOf = (as: keyof typeof people) => entra.token({ tenant, person: people[as], roles: rolesOf(as) });

describe('X3 the map', () => {
  const listed = dataMap.topics.flatMap(({ fields }) => fields);

  test('has every field once, under a topic that has fields', () => {
    const stored = Object.entries(fieldTables).flatMap(([name, fields]) =>
      Object.keys(fields).map((field) => `${name}.${field}`),
    );
    expect([...listed].sort()).toEqual([...stored].sort());
    expect(dataMap.topics.filter(({ fields }) => fields.length === 0)).toEqual([]);
  });

  test('has a rule for each topic, and goes by every period there is', () => {
    const rules = dataMap.rules.map(({ rule }) => rule);
    expect([...new Set(dataMap.topics.map(({ kept }) => kept))].sort()).toEqual([...rules].sort());
    const periods = dataMap.rules.flatMap(({ days }) => days ?? []);
    expect([...periods].sort()).toEqual(Object.values(keptDays).sort());
    const carriers = new Set(dataMap.rules.map(({ by }) => by));
    for (const kind of Object.keys(lettingGo)) expect(carriers).toContain(`let-go ${kind}`);
  });

  test.each(['en', 'fr'] as const)('is said in words: %s', (locale) => {
    for (const { topic } of dataMap.topics)
      for (const key of [`data.field.${topic}`, `data.purpose.${topic}`])
        expect([key, words[locale][key]]).toEqual([key, expect.any(String)]);
    for (const { rule } of dataMap.rules)
      expect([rule, words[locale][`data.kept.${rule}`]]).toEqual([rule, expect.any(String)]);
  });

  test('knows every field of whatever the API saves', async () => {
    const unknown = new Set<string>();
    const seen = new Set<string>();
    const look = (stored: string, state: object): void => {
      seen.add(stored);
      for (const [field, value] of Object.entries(state)) {
        const path = `${stored}.${field}`;
        if (value === undefined) continue;
        if (fieldTables[path] === undefined) {
          if (fieldTables[stored]?.[field] === undefined) unknown.add(path);
          continue;
        }
        const isPerMember = path === 'pair.meetings.answers';
        const parts: unknown[] =
          Array.isArray(value) || isPerMember ? Object.values(value as object) : [value];
        for (const part of parts) look(path, part as object);
      }
    };
    for (const [name, { as, ...sample }] of Object.entries(samples)) {
      const { ports } = await companyAtWork();
      await apiInMemory(noteStates(ports, look), { entra, now: today }).ask(name, {
        token: await tokenOf(as),
        ...sample,
      });
    }
    expect([...unknown]).toEqual([]);
    expect(seen).toContain('pair.meetings.answers');
    expect(seen.size).toBeGreaterThan(20);
  });
});

/** A word of its own in a field of each topic: whoever is answered with it reads that topic. */
const markOf = (topic: TopicName): string => `mark-of-${topic}`;
const strangerNamed = (digit: string): PersonId => asId(`99999999-9999-4999-8999-99999999999${digit}`);
const marks = {
  identity: markOf('identity'),
  teaches: markOf('teaches'),
  wants: markOf('wants'),
  background: markOf('background'),
  exclusions: strangerNamed('1'),
  'reporting-line': strangerNamed('2'),
  'met-before': strangerNamed('3'),
  ratings: markOf('ratings'),
  goals: markOf('goals'),
  agreement: markOf('agreement'),
  worksheets: markOf('worksheets'),
  support: markOf('support'),
  'nomination-text': markOf('nomination-text'),
} satisfies Partial<Record<TopicName, string>>;
type Marked = keyof typeof marks;
/** Shown to the reader as it was written; of the others a partner is told in other words, if at all. */
const asWritten: readonly Marked[] = [
  'identity',
  'exclusions',
  'reporting-line',
  'met-before',
  'ratings',
  'goals',
  'agreement',
  'worksheets',
  'support',
  'nomination-text',
];

const { member, manager, coordinator } = people;
const skill = (topic: Marked): SkillId => asId<SkillId>(marks[topic]);

const markedPerson: Person = {
  id: member,
  locale: 'en',
  managers: [asId(marks['reporting-line'])],
  departedAt: undefined,
  lastActiveAt: today,
  profile: {
    ...aProfile({ displayName: marks.identity, exclusions: [asId(marks.exclusions)] }),
    teaches: [{ skill: skill('teaches'), level: 4 }],
    wants: [{ skill: skill('wants'), today: 1, wanted: 3, priority: 1 }],
    background: { ...aProfile().background, projects: [marks.background] },
  },
};

const closing = {
  ...{ ratings: [], recommend: 8, mindset: 4, answeredAt: today },
  comment: marks.ratings,
};

/** The company at work, with a mark in everything of one member. */
const aMarkedCompany = async () => {
  const world = await companyAtWork();
  const { ports, directory } = world;
  directory.add({ id: member, displayName: marks.identity, manager });
  const [goal] = pair.goals;
  const known = await ports.aggregates.support.find(tenant, support);
  if (goal === undefined || known === undefined) throw new Error('There is a goal and a request.');
  const { format } = pair;
  const spoken = { confidentiality: '', candour: '', offLimits: marks.agreement, howWeEnd: '' };
  const terms = { ...format, noticeHours: 24, ...spoken };
  const sent = { programme: running, manager, employee: member, why: marks['nomination-text'] };
  const met = [{ person: asId<PersonId>(marks['met-before']), at: today }];
  await keepIn(ports, tenant)(
    { kind: 'person', state: markedPerson },
    {
      kind: 'enrolment',
      state: anEnrolment({
        ...{ person: member, programme: running, currentPair: pair.id, closing, earlierPeers: met },
      }),
    },
    {
      kind: 'pair',
      state: {
        ...pair,
        goals: [{ ...goal, title: marks.goals }],
        agreement: { terms, version: 1, confirmedBy: [member] },
      },
    },
    {
      kind: 'worksheet',
      state: writeBefore(blankWorksheet(pair.id, 0), member, {
        challenge: marks.worksheets,
        question: 'How?',
      }),
    },
    { kind: 'support', state: { ...known.state, text: marks.support, to: coordinator } },
    { kind: 'nomination', state: nominate({ ...sent, now: today }) },
  );
  expect(await ports.aggregates.enrolment.find(tenant, enrolmentId(running, member))).toBeDefined();
  return world;
};

describe('X2 who reads what, by what the API answers to each of them', () => {
  const roles: Record<DataReader, keyof typeof people> = {
    me: 'member',
    partner: 'peer',
    manager: 'manager',
    coordinator: 'coordinator',
    administrator: 'administrator',
  };
  const strangers = ['newcomer', 'otherCoordinator', 'free', 'report'] as const;
  const heard = new Map<string, string>();

  beforeAll(async () => {
    const { ports } = await aMarkedCompany();
    const api = apiInMemory(ports, { entra, now: today });
    const reads = api.routes.filter(({ method }) => method === 'GET');
    for (const who of [...Object.values(roles), ...strangers]) {
      const token = await tokenOf(who);
      let all = '';
      for (const { name } of reads) {
        const { params, query } = samples[name] ?? {};
        const { status, text } = await api.ask(name, {
          token,
          ...(params && { params }),
          ...(query && { query }),
        });
        if (status === 200) all += text;
      }
      heard.set(who, all);
    }
  });

  const readersOf = (topic: Marked): DataReader[] =>
    (Object.keys(roles) as DataReader[]).filter((role) => heard.get(roles[role])?.includes(marks[topic]));

  test.each(Object.keys(marks) as Marked[])('%s: no reader is missing from the map', (topic) => {
    const named: readonly DataReader[] = topics[topic].readers;
    const readers = readersOf(topic);
    expect(readers.filter((reader) => !named.includes(reader))).toEqual([]);
    if (asWritten.includes(topic)) expect(readers).toEqual(named);
  });

  test.each(strangers)('nobody else reads anything of it: %s', (who) => {
    const text = heard.get(who) ?? '';
    expect(text.length).toBeGreaterThan(100);
    const read = (Object.keys(marks) as Marked[]).filter((topic) => text.includes(marks[topic]));
    expect(read).toEqual([]);
  });
});
