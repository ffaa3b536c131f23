/** What was asked for or handed in cannot be used; the message says why, in one sentence. */
export class Refusal extends Error {}

const longest = 40;

/** A piece of the input as it may be shown: on one line, and not endless. */
export const quoted = (text: string): string => {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `“${JSON.stringify(shown).slice(1, -1)}”`;
};
