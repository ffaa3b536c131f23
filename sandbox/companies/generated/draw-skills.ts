import { departments, generalSkills, lifeIn } from '../backgrounds/departments.ts';
import { inTheirWords } from '../backgrounds/in-french.ts';
import { between, type Random } from '../random.ts';

const steepness = 0.9;

/** Every skill of the company, the commonest first, then a long tail of narrow ones. */
const ranked: readonly string[] = [
  ...new Set([
    ...generalSkills,
    ...departments.flatMap(({ skills }) => skills),
    ...departments.flatMap(({ skills, name }) => skills.map((skill) => `${skill} in ${name}`)),
  ]),
];

// Running sums of 1/rank^0.9, so that a draw is a search among them.
const sums = ranked.reduce<number[]>(
  (list, _skill, at) => [...list, (list.at(-1) ?? 0) + 1 / (at + 1) ** steepness],
  [],
);
const total = sums.at(-1) ?? 1;

/** Skills of one person: some of their trade, the rest drawn so that few are common and most are rare. */
export const drawSkills = (random: Random, department: string, language: string): string[] => {
  const own = lifeIn(department).skills;
  const skills = new Set<string>();
  for (let wanted = between(random, 2, 4); wanted > 0; wanted--)
    skills.add(own[Math.floor(random() ** 2 * own.length)] ?? '');
  for (let wanted = between(random, 1, 5); wanted > 0; wanted--) skills.add(drawn(random));
  return inTheirWords(random, [...skills], language);
};

const drawn = (random: Random): string => {
  const wanted = random() * total;
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return ranked[low] ?? '';
};
