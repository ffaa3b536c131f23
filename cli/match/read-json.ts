import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { z } from 'zod';
import { quoted, Refusal } from '../solve/refusal.ts';
import { whyRefused } from './why-refused.ts';

const whyUnreadable = (file: string, fault: unknown): unknown => {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : undefined;
  if (typeof code !== 'string') return fault;
  if (code === 'ENOENT') return new Refusal(`There is no file ${quoted(file)}.`);
  if (code === 'EISDIR') return new Refusal(`${quoted(file)} is a folder, not a file.`);
  return new Refusal(`The file ${quoted(file)} cannot be read (${code}).`);
};

const textOf = async (file: string): Promise<string> => {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (fault) {
    throw whyUnreadable(file, fault);
  }
};

const parsed = (file: string, words: string): unknown => {
  try {
    return JSON.parse(words.replace(/^\ufeff/, ''));
  } catch (fault) {
    const why = fault instanceof Error ? fault.message.replace(/\s+/g, ' ') : '';
    throw new Refusal(`${file === '-' ? 'Standard input' : quoted(file)} is not JSON: ${why}.`);
  }
};

export interface JsonFile<Schema extends z.ZodType> {
  /** A file, or `-` for standard input. */
  file: string;
  /** What a refusal calls it. */
  name: string;
  schema: Schema;
}

/** What stands in a file, by its schema. Throws Refusal with one sentence for the first thing that is not of it. */
export const readJson = async <Schema extends z.ZodType>({
  file,
  name,
  schema,
}: JsonFile<Schema>): Promise<z.infer<Schema>> => {
  const told = parsed(file, await textOf(file));
  const { data, error } = schema.safeParse(told);
  const issue = error?.issues[0];
  if (issue !== undefined) throw new Refusal(whyRefused(name, told, issue));
  return data as z.infer<Schema>;
};
