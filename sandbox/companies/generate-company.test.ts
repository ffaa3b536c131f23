import fc from 'fast-check';
import { companyNamed, UnknownCompany } from './company-named.ts';
import { generateCompany } from './generate-company.ts';

const anyCompany = fc.record({ people: fc.integer({ min: 2, max: 400 }), seed: fc.integer() });

test('the same seed gives the same company, another seed another one', () => {
  fc.assert(
    fc.property(anyCompany, (wanted) => {
      const company = generateCompany(wanted);
      expect(generateCompany(wanted)).toEqual(company);
      expect(generateCompany({ ...wanted, seed: wanted.seed + 1 }).people[0]?.id).not.toBe(
        company.people[0]?.id,
      );
    }),
    { numRuns: 30 },
  );
});

test('a company of any size has that many people, found by ids and names of their own', () => {
  fc.assert(
    fc.property(anyCompany, (wanted) => {
      const { people } = generateCompany(wanted);
      expect(people).toHaveLength(wanted.people);
      expect(new Set(people.map(({ id }) => id)).size).toBe(wanted.people);
      expect(new Set(people.map((person) => person.userPrincipalName)).size).toBe(wanted.people);
    }),
    { numRuns: 50 },
  );
});

test('managers come before those they lead, so that the line has one top and no loop', () => {
  fc.assert(
    fc.property(anyCompany, (wanted) => {
      const { people } = generateCompany(wanted);
      const placeOf = new Map(people.map(({ id }, at) => [id, at]));
      const isPlaced = people.every(({ managerId, oddities }, at) => {
        if (at === 0 || oddities.includes('no-manager')) return managerId === undefined;
        return (placeOf.get(managerId ?? '') ?? at) < at;
      });
      expect(isPlaced).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('nobody but the top leads more than ten', () => {
  const { people } = generateCompany({ people: 5000, seed: 1 });
  const reports = new Map<string, number>();
  for (const { managerId } of people.filter((person) => person.managerId !== people[0]?.id))
    reports.set(managerId ?? '', (reports.get(managerId ?? '') ?? 0) + 1);
  reports.delete('');
  expect(Math.max(...reports.values())).toBeLessThanOrEqual(10);
});

test('two people may coordinate, however small the company', () => {
  for (const people of [2, 3, 10, 500]) {
    const company = generateCompany({ people, seed: 4 });
    expect(company.people.filter(({ appRoles }) => appRoles.length > 0)).toHaveLength(2);
  }
});

test('a few skills are common, most are rare, and every oddity occurs', () => {
  const { people } = generateCompany({ people: 5000, seed: 2 });
  const counts = new Map<string, number>();
  for (const skill of people.flatMap(({ skills }) => skills)) counts.set(skill, (counts.get(skill) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => b - a);
  const share = (few: readonly number[]) =>
    few.reduce((sum, n) => sum + n, 0) / sorted.reduce((sum, n) => sum + n, 0);
  expect(share(sorted.slice(0, Math.ceil(sorted.length / 5)))).toBeGreaterThan(0.5);
  expect(share(sorted.slice(sorted.length / 2))).toBeLessThan(0.15);
  expect(new Set(people.flatMap(({ oddities }) => oddities)).size).toBe(7);
});

test('twenty thousand people are made in the time it takes to wait for them', () => {
  const started = performance.now();
  expect(companyNamed('generated:20000', 1).people).toHaveLength(20_000);
  expect(performance.now() - started).toBeLessThan(15_000);
}, 30_000);

test.each([1, 0, -5, 2.5, 200_001, Number.NaN])('%p people are no company', (people) => {
  expect(() => generateCompany({ people, seed: 1 })).toThrow(RangeError);
});

test('companies are found by name, and who asks for another is told which there are', () => {
  expect(companyNamed('contoso', 1).people).toHaveLength(60);
  expect(companyNamed('generated:25', 1).people).toHaveLength(25);
  for (const name of [
    '',
    'Contoso',
    'generated',
    'generated:1',
    'generated:200001',
    'generated:-3',
    'generated:2.5',
  ])
    expect(() => companyNamed(name, 1)).toThrow(UnknownCompany);
  expect(() => companyNamed('acme', 1)).toThrow(/contoso, or generated:N with N from 2 to 200000/);
});
