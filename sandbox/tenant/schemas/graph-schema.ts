import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '..', '..', '..');
const sources = join(import.meta.dirname, 'graph-bodies.ts');
const shape = z.looseObject({ definitions: z.record(z.string(), z.unknown()) });

export type GraphSchema = z.infer<typeof shape>;

/** The JSON schema of what Graph takes. Made from Microsoft's types once per version of them, and kept. */
export async function graphSchema(): Promise<GraphSchema> {
  const path = join(root, '.binome', 'cache', `graph-bodies-${version()}.json`);
  if (existsSync(path)) return shape.parse(JSON.parse(readFileSync(path, 'utf8')));
  const made = shape.parse(await generated());
  mkdirSync(dirname(path), { recursive: true });
  // Written aside and moved, because processes that start together make it together.
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(made));
  renameSync(aside, path);
  return made;
}

// The generator brings a compiler along, so it is only loaded when there is something to make.
async function generated(): Promise<unknown> {
  const { createGenerator } = await import('ts-json-schema-generator');
  const generator = createGenerator({
    path: sources,
    tsconfig: join(root, 'tsconfig.base.json'),
    type: 'GraphBodies',
    additionalProperties: false,
    skipTypeCheck: true,
  });
  return generator.createSchema('GraphBodies');
}

function version(): string {
  const own = readFileSync(sources);
  const { version: types } = createRequire(import.meta.url)(
    '@microsoft/microsoft-graph-types/package.json',
  ) as {
    version: string;
  };
  return `${types}-${createHash('sha256').update(own).digest('hex').slice(0, 8)}`;
}
