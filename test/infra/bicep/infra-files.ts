import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '#tools/build/root.ts';
import { keysIn, readBicep, type BicepFile, type Declaration } from './read-bicep.ts';

export interface InfraFile extends BicepFile {
  path: string;
  text: string;
  of(kind: Declaration['kind']): Declaration[];
}

const read = (path: string): InfraFile => {
  const text = readFileSync(join(root, path), 'utf8');
  const file = readBicep(text);
  return { ...file, path, text, of: (kind) => file.declarations.filter((one) => one.kind === kind) };
};

/** Every Bicep file there is. */
export const infraFiles: readonly InfraFile[] = readdirSync(join(root, 'infra'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.bicep'))
  .map((name) => read(join('infra', name)));

export const infraFile = (path: string): InfraFile => {
  const found = infraFiles.find((file) => file.path === path);
  if (found === undefined) throw new Error(`${path} is not there.`);
  return found;
};

export const moduleFile = (of: InfraFile, { type }: Declaration): InfraFile =>
  infraFile(join(dirname(of.path), type));

/** The names of the members of a variable that is an object. */
export const membersOf = (file: InfraFile, variable: string): string[] =>
  keysIn(file.of('var').find(({ name }) => name === variable)?.tokens ?? []);
