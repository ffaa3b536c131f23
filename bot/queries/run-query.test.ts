import fc from 'fast-check';
import type { Locale } from '#core/shared/message.ts';
import { promptStages } from '#core/worksheets/conversation-prompts.ts';
import { saidWords } from '#test/fakes/said-words.ts';
import { makeCardOf } from '../cards/card-of.ts';
import { makeRunQuery } from './run-query.ts';

const cardOf = makeCardOf({ teamsAppId: 'c3d2a1b0-7f6e-4d5c-8b9a-1e2f3a4b5c6d', wording: saidWords });
const runQuery = makeRunQuery({ wording: saidWords, cardOf });

const asked = (words: unknown, more: object = {}) => ({
  commandId: 'conversationPrompts',
  parameters: [{ name: 'words', value: words }],
  ...more,
});
const found = (value: unknown, reader: Locale = 'en') => {
  const answer = runQuery(value, reader);
  return answer.kind === 'found' ? answer.page : [];
};
const titlesOf = (value: unknown, reader?: Locale) => found(value, reader).map(({ title }) => title);
const allOfThem = promptStages.length * 4;

describe('a conversation prompt to share', () => {
  test('W2 without a word all suggestions are there, stage by stage, in the language of Teams', () => {
    const opened = { commandId: 'conversationPrompts', parameters: [{ name: 'initialRun', value: 'true' }] };
    expect(titlesOf(opened)).toHaveLength(allOfThem);
    expect(titlesOf(opened)[0]).toBe('What has shaped the way you work the most?');
    expect(titlesOf(opened, 'fr')[0]).toMatch(/^Qu’est-ce qui a le plus marqué/);
    expect(new Set(found(opened).map(({ text }) => text)).size).toBe(promptStages.length);
  });

  test.each<[string, Locale, string]>([
    ['shaped', 'en', 'What has shaped the way you work the most?'],
    ['YOU shap', 'en', 'What has shaped the way you work the most?'],
    ['meme', 'en', 'nothing'],
    ['marque', 'fr', 'Qu’est-ce qui a le plus marqué votre façon de travailler'],
    ['marqué', 'en', 'Qu’est-ce qui a le plus marqué votre façon de travailler'],
    ['shaped', 'fr', 'What has shaped the way you work the most?'],
  ])('W2 “%s” (%s) finds “%s”', (typed, reader, title) => {
    expect(titlesOf(asked(typed), reader)[0]?.replace(/[\s?]+$/, '') ?? 'nothing').toBe(
      title.replace(/\?$/, ''),
    );
  });

  test('W2 the name of a stage finds its prompts', () => {
    expect(titlesOf(asked('closing'))).toHaveLength(4);
  });

  test('W2 a prompt that both languages find stands there once', () => {
    for (const letter of ['a', 'c', 'e', 'p', 'q'])
      expect(titlesOf(asked(letter)).length).toBeLessThanOrEqual(allOfThem);
  });

  test('U1 the card speaks the language it was found in, whatever Teams speaks', () => {
    const [one] = found(asked('marqué'));
    expect(one?.card.fallbackText).toBe('Une question pour échanger');
    expect(JSON.stringify(one?.card.body)).toContain('Faire connaissance');
  });

  test.each(['help', 'try'])('“%s”, which the hint suggests, finds something', (word) => {
    expect(found(asked(word))).not.toEqual([]);
  });
  test.each(['aide', 'essayer'])('« %s », que l’indication propose, trouve quelque chose', (word) => {
    expect(found(asked(word), 'fr')[0]?.card.fallbackText).toBe('Une question pour échanger');
  });

  test('what is not there is answered with a hint', () => {
    expect(runQuery(asked('qwertz'), 'en')).toMatchObject({ kind: 'hint' });
  });
});

describe('paging', () => {
  test('pages follow each other without a gap and end with an empty one', () => {
    const page = (skip: number) => titlesOf(asked('', { queryOptions: { skip, count: 5 } }));
    expect([page(0), page(5), page(10)].flat()).toEqual(titlesOf(asked('')));
    expect(runQuery(asked('', { queryOptions: { skip: allOfThem, count: 5 } }), 'en')).toEqual({
      kind: 'found',
      page: [],
    });
  });
});

describe('what nobody’s Teams sends', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'help'],
    ['a list', []],
    ['another command', { ...asked('help'), commandId: 'people' }],
    ['a command every object has', { ...asked('help'), commandId: 'constructor' }],
    ['a page before the first', asked('help', { queryOptions: { skip: -1 } })],
    ['half a page', asked('help', { queryOptions: { count: 0.5 } })],
    ['more boxes than there can be', { ...asked(''), parameters: Array(6).fill({ name: 'words' }) }],
  ])('X6 %s is met with a hint', (_, value) => {
    expect(runQuery(value, 'en')).toMatchObject({ kind: 'hint' });
  });

  test('X6 a value that is no text counts as none', () => {
    for (const value of [undefined, null, 7, { $ne: '' }, ['help']])
      expect(found(asked(value))).toHaveLength(allOfThem);
  });

  test('X6 whatever is typed, the cards are of our own prompts only', () => {
    const ours = new Set([...titlesOf(asked(''), 'en'), ...titlesOf(asked(''), 'fr')]);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('en', 'fr'),
        (typed, reader) => titlesOf(asked(typed), reader).every((title) => ours.has(title)),
      ),
    );
  });
});
