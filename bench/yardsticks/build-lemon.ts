import { join } from 'node:path';
import { runProgram } from '../run-program.ts';

const source = join(import.meta.dirname, 'lemon-matching.cpp');

/** Compiles the yardstick into `folder`; undefined where there is no g++ or no LEMON. */
export const buildLemon = async (folder: string): Promise<string | undefined> => {
  const program = join(folder, 'lemon-matching');
  const built = await runProgram('g++', ['-O3', '-o', program, source]);
  return built.status === 'done' ? program : undefined;
};
