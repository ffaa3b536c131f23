interface Between {
  a: string;
  b: string;
  pairs: number;
}

interface ArcChart {
  nodes: readonly { name: string; y: number }[];
  arcs: readonly { key: string; path: string; width: number }[];
}

const spacing = 30;
const top = 22;
const line = 190;

export const chartHeight = (nodes: number): number => top * 2 + Math.max(0, nodes - 1) * spacing;

const arcPath = (from: number, to: number): string => {
  if (from === to) return `M ${line} ${from} c 34 -16 34 16 0 0.1`;
  const radius = Math.abs(to - from) / 2;
  return `M ${line} ${Math.min(from, to)} A ${Math.min(radius, 195)} ${radius} 0 0 1 ${line} ${Math.max(from, to)}`;
};

/** Where each department stands and how each arc runs, in a drawing 400 wide. */
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
    width: 1.5 + (pairs / most) * 5,
  }));
  return { nodes, arcs };
};
