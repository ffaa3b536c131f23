import { lifeIn } from '../backgrounds/departments.ts';
import { pick, type Random } from '../random.ts';
import type { Post } from './reporting-line.ts';

const ranks = ['Junior', '', '', 'Senior', 'Senior', 'Principal'] as const;

/** What somebody at this post is called; the longer they are here, the higher among those without reports. */
export const jobTitle = (random: Random, { level, leads, department }: Post, yearsHere: number): string => {
  if (level === 0) return 'Chief Executive Officer';
  if (level === 1) return `Vice President ${department}`;
  if (level === 2 && leads) return `Director ${department}`;
  if (leads) return `${department} Manager`;
  const rank = ranks[Math.min(ranks.length - 1, Math.floor(yearsHere / 3))] ?? '';
  return `${rank} ${pick(random, lifeIn(department).trades)}`.trim();
};
