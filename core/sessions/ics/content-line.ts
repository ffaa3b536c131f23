/** Octets of a line without its end: RFC 5545, 3.1. */
const longestLine = 75;

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return 1 + [0x80, 0x800, 0x10000].filter((limit) => code >= limit).length;
};

const controls = /\p{Cc}+/gu;

/** A value of type TEXT; whatever else controls a terminal or a parser becomes a space. */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.replace(controls, ' ').replace(/[\\;,]/gu, '\\$&'))
    .join('\\n');

/** A value of a parameter, which has no way to write a double quote. */
export const quoted = (text: string): string => `"${text.replace(controls, ' ').replaceAll('"', "'")}"`;

/** Cut after 75 octets of UTF-8, never within a character; what goes on begins with a space. */
const folded = (line: string): string => {
  let [result, octets] = ['', 0];
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > longestLine) [result, octets] = [`${result}\r\n `, 1];
    result += character;
    octets += more;
  }
  return result;
};

/** Lines as a calendar file has them, each ended by CRLF. */
export const fileOf = (lines: readonly string[]): string =>
  lines.map((line) => `${folded(line)}\r\n`).join('');

/** `BEGIN` and `END` around the lines of a component. */
export const component = (name: string, lines: readonly string[]): string[] => [
  `BEGIN:${name}`,
  ...lines,
  `END:${name}`,
];
