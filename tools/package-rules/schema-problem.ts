import type { ErrorObject } from 'ajv';
import type { Finding } from './finding.ts';

const stepOf = (step: string): string => {
  const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
  return /^\d+$/.test(name) ? `[${name}]` : `.${name}`;
};

const pathOf = (pointer: string): string =>
  pointer.split('/').slice(1).map(stepOf).join('').replace(/^\./, '');

/** The shapes that the schema of manifests names, in words. */
const shapes: Readonly<Record<string, string>> = {
  guid: 'a GUID such as 41d7f0a9-5c8b-4e26-b3f1-9a0d7c6e5b28',
  semver: 'a version of three numbers such as 1.2.0',
  hexColor: 'a colour such as #038387',
  languageTag: 'a language such as fr or fr-CA',
  anyHttpUrl: 'an address that begins with https://',
  secureHttpUrl: 'an address that begins with https://',
};

const wordsOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).join(', ') : String(value);

const problems: Readonly<Record<string, (error: ErrorObject) => [problem: string, remedy: string]>> = {
  required: () => ['This is missing.', 'Add it.'],
  additionalProperties: () => ['The schema does not know this.', 'Take it out, or mend its name.'],
  maxLength: ({ params }) => [`This is longer than ${wordsOf(params['limit'])} characters.`, 'Shorten it.'],
  minLength: () => ['This is empty.', 'Say something, or take it out.'],
  maxItems: ({ params }) => [`There are more than ${wordsOf(params['limit'])} of these.`, 'Take some out.'],
  minItems: ({ params }) => [`There are fewer than ${wordsOf(params['limit'])} of these.`, 'Add some.'],
  enum: ({ params }) => ['This is none of the values there are.', `Use ${wordsOf(params['allowedValues'])}.`],
  const: ({ params }) => ['This is not the value it has to be.', `Use ${wordsOf(params['allowedValue'])}.`],
  type: ({ params }) => [`This is no ${wordsOf(params['type'])}.`, 'Write one.'],
  pattern: ({ schemaPath }) => {
    const shape = shapes[/definitions\/(\w+)\/pattern$/.exec(schemaPath)?.[1] ?? ''];
    return ['This does not have the form it has to have.', `Write ${shape ?? 'it as the schema says'}.`];
  },
};

const nameWithin = ({ params }: ErrorObject): string | undefined => {
  const name: unknown = params['missingProperty'] ?? params['additionalProperty'];
  return typeof name === 'string' ? name : undefined;
};

/** What a validator says, where it is and in plain words. */
export const schemaProblem = (error: ErrorObject): Omit<Finding, 'file'> => {
  const name = nameWithin(error);
  const base = pathOf(error.instancePath);
  const path = name === undefined ? base : `${base}${base === '' ? '' : '.'}${name}`;
  const [problem, remedy] = problems[error.keyword]?.(error) ?? [
    `The schema says: ${error.message ?? error.keyword}.`,
    'Mend it.',
  ];
  return { rule: `schema/${error.keyword}`, path, problem, remedy };
};
