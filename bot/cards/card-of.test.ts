import { existsSync, readFileSync } from 'node:fs';
import * as AdaptiveCards from 'adaptivecards';
import Ajv from 'ajv';
import fc from 'fast-check';
import type { CardView } from '#core/messages/card-view.ts';
import type { Reader } from '#core/ports/bot-gateway.ts';
import { cardViews } from '#test/builders/card-views.ts';
import { saidWords } from '#test/fakes/said-words.ts';
import type { AdaptiveCard, CardAction } from './adaptive-card.ts';
import { makeCardOf } from './card-of.ts';

const teamsAppId = 'c3d2a1b0-7f6e-4d5c-8b9a-1e2f3a4b5c6d';
const cardOf = makeCardOf({ teamsAppId, wording: saidWords });
const readers: Reader[] = [
  { locale: 'en', timeZone: 'America/New_York' },
  { locale: 'fr', timeZone: 'Europe/Paris' },
];
const [english, french] = readers as [Reader, Reader];

const allCards = (views: readonly CardView[]): [string, AdaptiveCard][] =>
  readers.flatMap((reader) =>
    views.map((view): [string, AdaptiveCard] => [`${view.kind} in ${reader.locale}`, cardOf(view, reader)]),
  );

const ordinary = allCards(cardViews());
const hugeName = 'Wolfeschlegelsteinhausenbergerdorff '.repeat(8);
const huge = allCards(cardViews({ name: hugeName, words: 'Ça alors, 𝓫𝓲𝓰 mots. '.repeat(60), many: 24 }));
const hostileText =
  '[pay](https://evil.example) **now** <b>x</b> `code` {{DATE(2026-01-01T00:00:00Z,SHORT)}}\n# a\n- b';
const hostile = allCards(cardViews({ name: hostileText, words: hostileText }));

const viewOf = <Kind extends CardView['kind']>(kind: Kind): Extract<CardView, { kind: Kind }> => {
  const found = cardViews().find((view) => view.kind === kind);
  if (found === undefined) throw new Error(`No ${kind}`);
  return found as Extract<CardView, { kind: Kind }>;
};

const textOf = (card: AdaptiveCard): string => JSON.stringify(card.body);
/** What is read as markdown; inputs and buttons know none. */
const markdownOf = (elements: AdaptiveCard['body']): string[] =>
  elements.flatMap((element) => {
    if (element.type === 'TextBlock') return [element.text];
    if (element.type === 'Container') return markdownOf(element.items);
    return element.type === 'FactSet' ? element.facts.flatMap(({ title, value }) => [title, value]) : [];
  });
const titles = (card: AdaptiveCard): string[] => card.actions.map(({ title }) => title);
const verbs = (card: AdaptiveCard): string[] =>
  card.actions.flatMap((action) => (action.type === 'Action.Execute' ? [action.verb] : []));

/** What the real renderer of Teams has to say about a card. */
const complaints = (card: AdaptiveCard): string[] => {
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  new AdaptiveCards.AdaptiveCard().parse(card, context);
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
};

const officialSchema = '/work/shared/schemas/adaptive-card-1.5.json';

const officialCheck = (): ((card: unknown) => string) | undefined => {
  if (!existsSync(officialSchema)) return undefined;
  const {
    $schema: _dialect,
    id,
    ...rest
  } = JSON.parse(readFileSync(officialSchema, 'utf8')) as Record<string, unknown>;
  const validate = new Ajv({ strict: false, validateFormats: false }).compile({ ...rest, $id: String(id) });
  return (card) => (validate(card) ? '' : JSON.stringify(validate.errors));
};

const officially = officialCheck();

describe('every card', () => {
  test.each([...ordinary, ...huge, ...hostile])('%s is an Adaptive Card 1.5', (_, card) => {
    expect(complaints(card)).toEqual([]);
    expect(officially?.(card) ?? '').toBe('');
  });

  test.each([...ordinary, ...huge])('%s has at most six actions and stays below 25 KB', (_, card) => {
    expect(card.actions.length).toBeGreaterThan(0);
    expect(card.actions.length).toBeLessThanOrEqual(6);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25_000);
    for (const title of titles(card)) expect(Array.from(title).length).toBeLessThanOrEqual(60);
  });

  test.each(ordinary)('%s says what it is and why it came', (_, card) => {
    expect(card.fallbackText).not.toBe('');
    expect(card.body.at(-1)).toMatchObject({ type: 'TextBlock', isSubtle: true });
  });

  test.each(hostile)('X6 %s turns nothing that people write into a link, a format or a date', (_, card) => {
    const shown = markdownOf(card.body).join('\0');
    expect(shown).not.toMatch(/(?<!\\)\]\(|(?<!\\)\*\*|(?<!\\)<b>|(?<!\\)\{\{|\n/);
    for (const { url } of links(card)) expect(url).toMatch(/^https:\/\/teams\.microsoft\.com\/l\//);
  });

  test.each([...ordinary, ...hostile])('X6 %s sends nothing but an id and a version', (_, card) => {
    for (const action of card.actions) {
      if (action.type !== 'Action.Execute') continue;
      expect(Object.keys(action.data)).toEqual(['id', 'v']);
      expect(action.data.id).toMatch(/^(me|[0-9a-f-]{32,36})$/);
    }
  });

  test('no word of any person makes a card that Teams refuses', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ maxLength: 300 }),
        (name, words) => {
          for (const view of cardViews({ name, words })) expect(complaints(cardOf(view, french))).toEqual([]);
        },
      ),
      { numRuns: 10 },
    );
  });
});

const links = (card: AdaptiveCard): Extract<CardAction, { url: string }>[] =>
  card.actions.filter((action) => action.type === 'Action.OpenUrl');

describe('meet your peer', () => {
  const meet = viewOf('meet-your-peer');

  test('M6 give and get stand there in words, with a colour beside them', () => {
    const shown = textOf(cardOf(meet, english));
    expect(shown).toContain('"You can give","wrap":true,"weight":"bolder","color":"good"');
    expect(shown).toContain('"You can get","wrap":true,"weight":"bolder","color":"warning"');
    expect(shown).toContain('custom:skill 1');
  });

  test('M13 in a circle of three it says who teaches whom', () => {
    const [one, other] = [meet.peers[0]!, { ...meet.peers[0]!, name: 'Bo Lind' }];
    const circle = { ...meet, peers: [one, other], reasons: { ...meet.reasons, circle: 1 as const } };
    expect(textOf(cardOf(circle, english))).toContain('you teach Bo Lind, and Ana Silva teaches you');
    expect(textOf(cardOf(meet, english))).not.toContain('circle of three');
  });

  test('I1 one can accept, decline, chat and see more', () => {
    const card = cardOf(meet, english);
    expect(verbs(card)).toEqual(['accept', 'decline']);
    expect(titles(card)).toEqual([
      'Accept',
      'Not this time',
      'Chat with Ana Silva',
      'Chat with Ana Silva',
      'See more',
    ]);
    expect(links(card).map(({ url }) => url)).toContain(
      'https://teams.microsoft.com/l/chat/0/0?users=person0%40contoso.example',
    );
  });

  test('I3 an answer may be changed, and only to the other one', () => {
    expect(verbs(cardOf({ ...meet, response: 'accepted' }, english))).toEqual(['decline']);
    expect(verbs(cardOf({ ...meet, response: 'declined' }, english))).toEqual(['accept']);
  });

  test('a link leads to the same pair in the tab', () => {
    const url = new URL(links(cardOf(meet, english)).at(-1)?.url ?? '');
    expect(url.pathname).toBe(`/l/entity/${teamsAppId}/home`);
    expect(JSON.parse(url.searchParams.get('context') ?? '')).toEqual({ subEntityId: `match/${meet.pair}` });
  });

  test('somebody whose address nobody knows has no chat button and no empty name', () => {
    const card = cardOf({ ...meet, peers: [{ name: '', jobTitle: '', mail: '' }] }, english);
    expect(titles(card)).toEqual(['Accept', 'Not this time', 'See more']);
    expect(textOf(card)).toContain('Meet your peer');
  });
});

describe('times', () => {
  test('U1 are those of the reader’s own zone and language', () => {
    const session = viewOf('first-session-booked');
    expect(textOf(cardOf(session, english))).toContain('Tuesday 13 January at 08:00 to 08:30');
    expect(textOf(cardOf(session, french))).toContain('mardi 13 janvier à 14:00, jusqu’à 14:30');
  });
});

describe('sessions that are in no calendar', () => {
  test.each(['first-session-booked', 'series-booked'] as const)(
    'S4 %s says that nobody was invited, and leads to the file',
    (kind) => {
      const card = cardOf({ ...viewOf(kind), asFile: true }, english);
      expect(textOf(card)).toContain('nobody was invited');
      expect(textOf(card)).not.toContain('Outlook');
      expect(titles(card)).toContain('Add to my calendar');
    },
  );
});

describe('a link to a meeting', () => {
  test.each(['javascript:alert(1)', 'http://evil.example', 'no url'])('%s is not offered', (joinUrl) => {
    expect(titles(cardOf({ ...viewOf('first-session-booked'), joinUrl }, english))).not.toContain(
      'Join the session',
    );
  });
});

describe('check-in', () => {
  test('C1 one tap says whether they met; why and useful may go with it', () => {
    const card = cardOf(viewOf('check-in'), english);
    expect(verbs(card)).toEqual(['met', 'not-met']);
    expect(card.actions[0]).toMatchObject({ data: { v: 2 } });
    const inputs = card.body.flatMap((element) => ('id' in element ? [element.id] : []));
    expect(inputs).toEqual(['useful', 'why']);
  });
});

describe('closing', () => {
  test('L2 every skill is asked for as it is now and as it was at the start', () => {
    const inputs = cardOf(viewOf('closing'), english).body.flatMap((element) =>
      'id' in element ? [element.id] : [],
    );
    expect(inputs).toEqual([
      'after:custom:skill 0',
      'then:custom:skill 0',
      'after:custom:skill 1',
      'then:custom:skill 1',
      'recommend',
      'mindset',
      'comment',
    ]);
  });
});

describe('agreement', () => {
  test('A1 the programme’s suggestion is taken in one tap, of version 0', () => {
    const offered = cardViews().find((view) => view.kind === 'agree' && view.version === 0);
    expect(cardOf(offered!, english).actions[0]).toMatchObject({ verb: 'confirm-agreement', data: { v: 0 } });
  });

  test('A1 what is confirmed is not asked for again', () => {
    const confirmed = cardViews().filter((view) => view.kind === 'agree' && view.confirmed === 'mine');
    expect(confirmed.map((view) => verbs(cardOf(view, english)))).toEqual([[]]);
  });
});
