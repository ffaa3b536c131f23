import { crc32, deflateSync } from 'node:zlib';
import { packageFiles, sandboxValues } from '#tools/build/package-target.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Step = string | number;
export type Files = Record<string, Uint8Array>;
/** Makes one thing wrong with a package. */
export type Mistake = (files: Files) => void;

const read = (files: Files, file: string): Json =>
  JSON.parse(Buffer.from(files[file] ?? []).toString('utf8')) as Json;

const child = (json: Json | undefined, step: Step): Json | undefined => {
  if (Array.isArray(json)) return json[Number(step)];
  return typeof json === 'object' && json !== null ? json[step] : undefined;
};

const put = (holder: Json | undefined, step: Step, value: Json | undefined): void => {
  if (Array.isArray(holder)) {
    holder.splice(Number(step), 1, ...(value === undefined ? [] : [value]));
  } else if (typeof holder === 'object' && holder !== null) {
    if (value === undefined) delete holder[step];
    else holder[step] = value;
  } else throw new Error(`There is no place for ${step}.`);
};

/** Writes something at a place of a JSON file of the package; takes out what is there where it is undefined. */
export const putIn = (file: string, steps: readonly Step[], value: Json | undefined): Mistake => {
  const last = steps.at(-1) ?? '';
  return (files) => {
    const json = read(files, file);
    const holder = steps.slice(0, -1).reduce<Json | undefined>(child, json);
    put(holder, last, value);
    files[file] = Buffer.from(JSON.stringify(json));
  };
};

export const inManifest = (steps: readonly Step[], value: Json | undefined): Mistake =>
  putIn('manifest.json', steps, value);

/** In a file of a language, where a path is one key. */
export const inLanguage = (file: string, key: string, value: Json | undefined): Mistake =>
  putIn(file, [key], value);

export const all =
  (...mistakes: readonly Mistake[]): Mistake =>
  (files) => {
    for (const mistake of mistakes) mistake(files);
  };

/** In the manifest and in the file of its language. */
export const said = (steps: readonly Step[], text: string): Mistake => {
  const key = steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
  return all(inManifest(steps, text), inLanguage('en.json', key, text));
};

export const withFile =
  (name: string, content: Uint8Array | undefined): Mistake =>
  (files) => {
    if (content === undefined) delete files[name];
    else files[name] = content;
  };

/** The package as the sandbox has it. */
export const anAppPackage = (...mistakes: readonly Mistake[]): Files => {
  const files = packageFiles(sandboxValues);
  all(...mistakes)(files);
  return files;
};

const chunk = (type: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** A picture of one colour (red, green, blue, alpha), but for the first pixel, which is clear where `hole` says so. */
export const aPng = (
  size: number,
  colour: readonly [number, number, number, number],
  { hole = true }: { hole?: boolean } = {},
): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const row = [0, ...Array.from({ length: size }, () => colour).flat()];
  const rows = Buffer.from(Array.from({ length: size }, () => row).flat());
  if (hole) rows.fill(0, 1, 5);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
