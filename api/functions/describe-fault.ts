const textAtMost = 300;
const causesAtMost = 4;

/** What may name a person or hold a secret is taken out of a text that somebody else wrote. */
const withoutPersonalData = (text: string): string =>
  text
    .replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, '<mail>')
    .replace(/ey[\w-]+\.[\w-]+\.[\w-]*/g, '<token>')
    .replace(/\b[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}\b/gi, '<id>')
    .replace(/"[^"]*"|\u201c[^\u201d]*\u201d|\u00ab[^\u00bb]*\u00bb|'[^']*'|`[^`]*`/g, '<text>')
    .replace(/https?:\/\/\S+/g, '<address>')
    .replace(/\s+/g, ' ')
    .slice(0, textAtMost);

const frames = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12);

/** For the log: what failed, where, and because of what, without personal data (X6). */
export const describeFault = (fault: unknown, depth = 0): string => {
  if (!(fault instanceof Error)) return `<${typeof fault}>`;
  const code =
    'code' in fault && typeof fault.code === 'string' ? ` (${withoutPersonalData(fault.code)})` : '';
  const own = [`${fault.name}${code}: ${withoutPersonalData(fault.message)}`, ...frames(fault)];
  if (fault.cause === undefined || depth >= causesAtMost) return own.join('\n');
  return [...own, `because of ${describeFault(fault.cause, depth + 1)}`].join('\n');
};
