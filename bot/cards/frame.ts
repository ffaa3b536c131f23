import type { AdaptiveCard, CardAction, Element } from './adaptive-card.ts';
import { clip, plainLine } from './escape-markdown.ts';
import { heading, quiet } from './text.ts';

interface Content {
  title: string;
  body: readonly Element[];
  /** Why it came. */
  why: string;
  /** The primary one first; at most six. */
  actions: readonly CardAction[];
}

const mostActions = 6;
const longestSummary = 200;

/** What all cards share: what it is, what there is to know, why it came, what can be done. */
export const frame = ({ title, body, why, actions }: Content): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  fallbackText: clip(plainLine(title), longestSummary),
  body: [heading(title), ...body, quiet(why)],
  actions: actions.slice(0, mostActions),
});
