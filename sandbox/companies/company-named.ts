import type { Company } from './company.ts';
import { contoso } from './contoso.ts';
import { fewestPeople, generateCompany, mostPeople } from './generate-company.ts';

/** A name that stands for no company, in words for the terminal. */
export class UnknownCompany extends Error {}

/** `contoso`, or `generated:N` for one of N people. Throws `UnknownCompany`, which names what there is. */
export const companyNamed = (name: string, seed: number): Company => {
  const people = peopleIn(name);
  return people === 'contoso' ? contoso(seed) : generateCompany({ people, seed });
};

/** Throws `UnknownCompany` as `companyNamed` does, without making anybody up. */
export const checkCompanyName = (name: string): void => void peopleIn(name);

const peopleIn = (name: string): number | 'contoso' => {
  if (name === 'contoso') return name;
  const people = Number(/^generated:(\d{1,7})$/.exec(name)?.[1]);
  if (Number.isInteger(people) && people >= fewestPeople && people <= mostPeople) return people;
  throw new UnknownCompany(
    `There is no company '${name}'. Choose contoso, or generated:N with N from ${fewestPeople} to ${mostPeople}.`,
  );
};
