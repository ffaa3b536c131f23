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
    if (post === undefined || !post.leads) continue;
    const reports = Math.min(reportsOf(random, post), people - posts.length);
    for (let nth = 0; nth < reports; nth++) posts.push(below(random, { post, manager, nth }));
    if (posts.length < people && !posts.some(({ leads }, at) => leads && at > manager)) promoteLast(posts);
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

// Whoever has nobody left below them would end the company too early.
const promoteLast = (posts: Post[]): void => {
  const last = posts.at(-1);
  if (last !== undefined) last.leads = true;
};

const chanceToLead = (level: number): number => (level === 1 ? 1 : level < 5 ? 0.65 : 0.4);
