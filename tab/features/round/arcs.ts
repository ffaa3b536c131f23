interface Between {
  a: string;
  b: string;
  pairs: number;
}

interface ArcChart {
  nodes: readonly { name: string; y: number }[];
  arcs: readonly { key: string; path: string; thickness: number }[];
}

export const width = 380;
const spacing = 30;
const top = 22;
/** Names stand left of this line, arcs right of it. */
export const line = 180;

/** What fits left of the line; the table has the whole name. */
const lettersAtMost = 24;

export const shortName = (name: string): string =>
  name.length > lettersAtMost ? `${name.slice(0, lettersAtMost - 1)}…` : name;

export const chartHeight = (nodes: number): number => top * 2 + Math.max(0, nodes - 1) * spacing;

const arcPath = (from: number, to: number): string => {
  if (from === to) return `M ${line} ${from} c 34 -16 34 16 0 0.1`;
  const radius = Math.abs(to - from) / 2;
  return `M ${line} ${Math.min(from, to)} A ${Math.min(radius, width - line - 10)} ${radius} 0 0 1 ${line} ${Math.max(from, to)}`;
};

/** Where each department stands and how each arc runs, in a drawing `width` wide. */
export const arcsOf = (departments: readonly Between[]): ArcChart => {
  const names = [...new Set(departments.flatMap(({ a, b }) => [a, b]))].sort((one, other) =>
    one.localeCompare(other),
  );
  const nodes = names.map((name, index) => ({ name, y: top + index * spacing }));
  const yOf = (name: string): number => top + names.indexOf(name) * spacing;
  const most = Math.max(1, ...departments.map(({ pairs }) => pairs));
  const arcs = departments.map(({ a, b, pairs }) => ({
    key: `${a} ${b}`,
    path: arcPath(yOf(a), yOf(b)),
    thickness: 1.5 + (pairs / most) * 5,
  }));
  return { nodes, arcs };
};
