import { arcsOf } from './arcs.ts';

describe('the map of departments', () => {
  it('shows each department once, in order of names, and the busiest arc the thickest', () => {
    const { nodes, arcs } = arcsOf([
      { a: 'Sales', b: 'Finance', pairs: 1 },
      { a: 'Finance', b: 'Retail', pairs: 4 },
    ]);
    expect(nodes.map(({ name }) => name)).toEqual(['Finance', 'Retail', 'Sales']);
    expect(arcs[1]?.thickness).toBeGreaterThan(arcs[0]?.thickness ?? Infinity);
  });
});
