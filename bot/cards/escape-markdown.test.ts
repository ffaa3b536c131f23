import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { clip, escapeMarkdown, plainLine } from './escape-markdown.ts';

const markdown = new MarkdownIt({ html: true, linkify: false });
const shown = (text: string): string =>
  markdown
    .renderInline(text)
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

describe('what people write', () => {
  test('X6 is read in a card exactly as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(shown(escapeMarkdown(text))).toBe(plainLine(text));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '# Title',
    '- item',
    '+ item',
    '1. item',
    '2) item',
    '> quote',
    '***',
    '| a | b |',
    '    code',
    '&lt;b&gt;',
  ])('X6 %s is no block of markdown', (text) => {
    expect(markdown.render(escapeMarkdown(text))).toMatch(/^<p>[^<]*<\/p>\n$/);
  });

  test('X6 has no line breaks and no signs that turn the direction of writing', () => {
    expect(plainLine('a\n\u202eb\u2066 c\u0000')).toBe('a b c');
  });

  test('is cut between whole characters', () => {
    expect(clip('👩🏽‍🔬ab', 100)).toBe('👩🏽‍🔬ab');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        const cut = clip(text, most);
        expect(Array.from(cut).length).toBeLessThanOrEqual(most);
        expect(cut.isWellFormed()).toBe(text.isWellFormed());
      }),
    );
  });
});
