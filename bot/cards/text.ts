import type { Container, TextBlock } from './adaptive-card.ts';
import { clip, escapeMarkdown, plainLine } from './escape-markdown.ts';

const longest = 2_000;
const longestItem = 300;
const mostItems = 5;

type Look = Omit<TextBlock, 'type' | 'text' | 'wrap'>;

export const text = (words: string, look: Look = {}): TextBlock => ({
  type: 'TextBlock',
  text: escapeMarkdown(clip(plainLine(words), longest)),
  wrap: true,
  ...look,
});

export const heading = (words: string): TextBlock =>
  text(words, { style: 'heading', size: 'large', weight: 'bolder' });

export const quiet = (words: string): TextBlock => text(words, { size: 'small', isSubtle: true });

/** A short list under its name; nothing at all when it is empty. */
export const list = (name: string, items: readonly string[], color?: TextBlock['color']): Container[] => {
  if (items.length === 0) return [];
  const title = text(name, { weight: 'bolder', ...(color === undefined ? {} : { color }) });
  const lines = items
    .slice(0, mostItems)
    .map((item) => text(`• ${clip(item, longestItem)}`, { spacing: 'none' }));
  return [{ type: 'Container', spacing: 'medium', items: [title, ...lines] }];
};
