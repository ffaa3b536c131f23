import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { root } from '#tools/build/root.ts';

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const action = z.object({
  uses: z.string(),
  with: z.record(z.string(), z.unknown()),
  writeToEnvironmentFile: z.record(z.string(), z.string()).default({}),
});
export type Action = z.infer<typeof action>;

const project = z.object({
  provision: z.array(action).default([]),
  deploy: z.array(action).default([]),
  publish: z.array(action).default([]),
});

/** What the toolkit does, stage by stage. */
export const projectIn = (path: string) => project.parse(parse(read(path)));

/** The names filled in where `${{NAME}}` stands, and in the files that the text leads to. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\$\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name ?? '');

/** What a person writes into an environment, and what provisioning writes there. */
export const environmentIn = (path: string): { said: string[]; found: string[]; values: string[] } => {
  const [before = '', after = ''] = read(path).split(/^# Provisioning says/m);
  const lines = (text: string) => [...text.matchAll(/^([A-Z]\w*)=(.*)$/gm)];
  const names = (text: string) => lines(text).map(([, name]) => name ?? '');
  return {
    said: names(before),
    found: names(after),
    values: lines(before + after).flatMap(([, , value]) =>
      value === undefined || value === '' ? [] : [value],
    ),
  };
};
