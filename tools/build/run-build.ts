import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiTarget } from './api-target.ts';
import { fingerprint } from './fingerprint.ts';
import { packageTarget } from './package-target.ts';
import { shellTarget, tabTarget } from './page-targets.ts';
import { dist, root } from './root.ts';
import type { Target, TargetName } from './target.ts';

const targets: readonly Target[] = [apiTarget, tabTarget, shellTarget, packageTarget];
export const targetNames: readonly TargetName[] = targets.map(({ name }) => name);

export type BuildStep = { name: TargetName; wasStale: boolean; ms: number };

/** Builds what is stale of the named targets, one after the other; `onStep` hears of each as it is done. */
export const runBuild = async (
  names: readonly TargetName[],
  onStep: (step: BuildStep) => void,
): Promise<void> => {
  for (const target of targets.filter(({ name }) => names.includes(name))) {
    const started = performance.now();
    const stamp = fingerprint(root, target.inputs, target.settings?.() ?? '');
    const wasStale = !isFresh(target, stamp);
    if (wasStale) await buildOne(target, stamp);
    onStep({ name: target.name, wasStale, ms: Math.round(performance.now() - started) });
  }
};

const stampPath = (target: Target): string => join(dist, '.stamps', target.name);

const isFresh = (target: Target, stamp: string): boolean =>
  existsSync(join(root, target.output)) &&
  existsSync(stampPath(target)) &&
  readFileSync(stampPath(target), 'utf8') === stamp;

const buildOne = async (target: Target, stamp: string): Promise<void> => {
  try {
    await target.build();
  } catch (cause) {
    throw new Error(`Building ${target.name} failed`, { cause });
  }
  mkdirSync(join(dist, '.stamps'), { recursive: true });
  writeFileSync(stampPath(target), stamp);
};
