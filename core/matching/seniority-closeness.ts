import type { Seniority } from '../people/profile.ts';
import { whole, type Share } from './share.ts';

const steps = 5;

/** Whole for equals, nothing between the first and the last of the six steps. */
export const seniorityCloseness = (one: Seniority, other: Seniority): Share =>
  whole - (Math.min(steps, Math.abs(one - other)) * whole) / steps;
