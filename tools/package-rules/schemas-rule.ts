import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { root } from '../build/root.ts';
import type { Finding } from './finding.ts';
import { manifestFile } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';
import { schemaProblem } from './schema-problem.ts';

const version = '1.30';
const folder = `@microsoft/app-manifest/build/json-schemas/teams/v${version}`;
const names = { manifest: 'MicrosoftTeams', language: 'MicrosoftTeams.Localization' } as const;
type Kind = keyof typeof names;

const requireFromRoot = createRequire(join(root, 'package.json'));

/** As Microsoft publishes it, from the package that bundles it: nothing is asked of the network. */
export const bundledSchema = (kind: Kind): object =>
  requireFromRoot(`${folder}/${names[kind]}.schema.json`) as object;

const addressOf = (kind: Kind): string =>
  `https://developer.microsoft.com/json-schemas/teams/v${version}/${names[kind]}.schema.json`;

/** The schemas are of draft 4; what they use of it means the same in draft 7. Their patterns are of before Unicode's flag. */
const compiled = (kind: Kind): ValidateFunction => {
  const schema = Object.fromEntries(Object.entries(bundledSchema(kind)).filter(([key]) => key !== '$schema'));
  return new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
    schema,
  );
};
const checks = new Map<Kind, ValidateFunction>();
const checkOf = (kind: Kind): ValidateFunction => {
  const check = checks.get(kind) ?? compiled(kind);
  checks.set(kind, check);
  return check;
};

/** A branch that does not fit says so at the place that is wrong; that no branch fits says nothing more. */
const branches = new Set(['if', 'anyOf', 'oneOf', 'allOf']);

const errorsOf = (kind: Kind, json: unknown): ErrorObject[] => {
  const check = checkOf(kind);
  check(json);
  return (check.errors ?? []).filter(({ keyword }) => !branches.has(keyword));
};

const declared = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && '$schema' in json ? json.$schema : undefined;

const wrongSchema = (kind: Kind, file: string, json: unknown): Finding[] =>
  declared(json) === addressOf(kind)
    ? []
    : [
        {
          rule: 'schema/version',
          file,
          path: '$schema',
          problem: `This is not the public schema ${version}.`,
          remedy: `Write ${addressOf(kind)}.`,
        },
      ];

/** The manifest and its languages are as the public schemas of one version want them. */
export const schemasRule: PackageRule = ({ manifest, languages }) => {
  const documents: { kind: Kind; file: string; json: unknown }[] = [
    { kind: 'manifest', file: manifestFile, json: manifest },
    ...languages.map(({ file, json }) => ({ kind: 'language' as const, file, json })),
  ];
  return documents.flatMap(({ kind, file, json }) => [
    ...wrongSchema(kind, file, json),
    ...errorsOf(kind, json).map((error) => ({ file, ...schemaProblem(error) })),
  ]);
};
