import { departments } from '../backgrounds/departments.ts';
import { between, type Random } from '../random.ts';

/** Where somebody stands; `manager` is a place in the same list, always an earlier one. */
export interface Post {
  manager: number | undefined;
  /** 0 for the one at the top. */
  level: number;
  department: string;
  leads: boolean;
}

const topReports = 12;
const leastReports = 4;
const mostReports = 10;

/** A line of command for so many people: one at the top, four to ten reports each below, departments kept together. */
export const reportingLine = (random: Random, people: number): Post[] => {
  const posts: Post[] = [{ manager: undefined, level: 0, department: 'Executive Management', leads: true }];
  for (let manager = 0; posts.length < people; manager++) {
    const post = posts[manager];
    if (post === undefined) break;
    // Whoever is last in line has to lead, or the company would end with them.
    post.leads ||= manager === posts.length - 1;
    if (!post.leads) continue;
    const reports = Math.min(reportsOf(random, post), people - posts.length);
    for (let nth = 0; nth < reports; nth++) posts.push(below(random, { post, manager, nth }));
  }
  return posts;
};

const reportsOf = (random: Random, { level }: Post): number =>
  level === 0 ? topReports : between(random, leastReports, mostReports);

const below = (
  random: Random,
  { post, manager, nth }: { post: Post; manager: number; nth: number },
): Post => {
  const level = post.level + 1;
  const department = level === 1 ? (departments[nth % departments.length]?.name ?? '') : post.department;
  return { manager, level, department, leads: random() < chanceToLead(level) };
};

const chanceToLead = (level: number): number => (level === 1 ? 1 : level < 5 ? 0.65 : 0.4);
