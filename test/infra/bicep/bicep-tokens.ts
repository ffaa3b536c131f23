export interface Token {
  kind: 'word' | 'text' | 'mark';
  /** Of a text: what stands between its quotes, with `${}` where something is filled in. */
  value: string;
  /** Whether nothing but space stands before it on its line. */
  beginsLine: boolean;
}

const word = /[A-Za-z_]\w*/y;
const number = /\d+/y;
const space = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;
const closes: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' };

/** What a regular expression finds at exactly that place. */
const at = (pattern: RegExp, text: string, place: number): string => {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? '';
};

/** The tokens of a Bicep file, those of filled-in expressions after their text. Throws on what is left open, and on texts of several lines. */
export const bicepTokens = (text: string): Token[] => {
  const tokens: Token[] = [];
  let place = 0;

  const add = (kind: Token['kind'], value: string, from: number): void => {
    const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
    tokens.push({ kind, value, beginsLine: line.trim() === '' });
  };

  const readText = (): void => {
    const from = place;
    const token: Token = { kind: 'text', value: '', beginsLine: false };
    tokens.push(token);
    for (place += 1; text[place] !== "'";) {
      if (place >= text.length || text[place] === '\n') throw new Error(`A text is left open at ${from}.`);
      if (text.startsWith('${', place)) {
        token.value += '${}';
        place += 2;
        readUntil('}');
        tokens.pop();
      } else {
        if (text[place] === '\\') place += 1;
        token.value += text[place] ?? '';
        place += 1;
      }
    }
    place += 1;
  };

  const readOne = (): void => {
    const from = place;
    const found = at(word, text, place) || at(number, text, place);
    const mark = text[place] ?? '';
    if (found !== '') {
      place += found.length;
      add('word', found, from);
    } else if (mark === "'") {
      readText();
    } else {
      place += 1;
      add('mark', mark, from);
      const closing = closes[mark];
      if (closing !== undefined) readUntil(closing);
      else if (Object.values(closes).includes(mark)) throw new Error(`${mark} closes nothing at ${from}.`);
    }
  };

  const readUntil = (closing: string): void => {
    for (;;) {
      place += at(space, text, place).length;
      if (place >= text.length) {
        if (closing === '') return;
        throw new Error(`${closing} is missing at the end.`);
      }
      if (text[place] === closing) {
        add('mark', closing, place);
        place += 1;
        return;
      }
      readOne();
    }
  };

  readUntil('');
  return tokens;
};
