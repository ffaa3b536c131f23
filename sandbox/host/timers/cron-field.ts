export type FieldBounds = { label: string; min: number; max: number; names?: readonly string[] };

/** The values a field of an NCRONTAB expression allows: stars, lists, ranges, steps and names. Throws on anything else. */
export const cronField = (text: string, bounds: FieldBounds): ReadonlySet<number> =>
  new Set(text.split(',').flatMap((part) => valuesOf(part, bounds)));

const valuesOf = (part: string, bounds: FieldBounds): number[] => {
  const [range = '', stepText, ...more] = part.split('/');
  const step = stepText === undefined ? 1 : Number(stepText);
  if (more.length > 0 || !Number.isInteger(step) || step < 1) throw wrong(part, bounds);
  const [from, to] = ends(range, stepText !== undefined, bounds);
  const count = Math.floor((to - from) / step) + 1;
  return Array.from({ length: count }, (_, index) => from + index * step);
};

const ends = (range: string, stepped: boolean, bounds: FieldBounds): [number, number] => {
  if (range === '*') return [bounds.min, bounds.max];
  const [first = '', last, ...more] = range.split('-');
  const from = valueOf(first, bounds);
  const to = last === undefined ? (stepped ? bounds.max : from) : valueOf(last, bounds);
  if (more.length > 0 || to < from) throw wrong(range, bounds);
  return [from, to];
};

const valueOf = (text: string, bounds: FieldBounds): number => {
  const named = bounds.names?.indexOf(text.slice(0, 3).toLowerCase()) ?? -1;
  if (named >= 0) return named + bounds.min;
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!(value >= bounds.min && value <= bounds.max)) throw wrong(text, bounds);
  return value;
};

const wrong = (text: string, { label, min, max }: FieldBounds): Error =>
  new Error(`"${text}" is no ${label} of a timer schedule (${min} to ${max}).`);
