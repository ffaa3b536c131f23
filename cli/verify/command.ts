import { verifyAssignment } from '#core/matching/verify/verify-assignment.ts';
import { wayOf } from '#core/matching/way-of-pairing.ts';
import type { Command } from '../command.ts';
import { readJson } from '../match/read-json.ts';
import { readProblem } from '../match/read-problem.ts';
import { resultSchema } from '../match/result-schema.ts';
import { claimedFrom } from './claimed-from.ts';
import { help, readOptions } from './read-options.ts';
import { flawsInSetting } from './setting-flaws.ts';
import { flawsInWords } from './word-flaws.ts';

/** 1 says that the result is not verified, and 2 that it could not be read. */
export const faultStatus = 3;

export const verify: Command = async (args) => {
  const asked = readOptions(args);
  if (asked === 'help') return { text: help, status: 0 };
  const result = await readJson({ file: asked.result, name: 'RESULT', schema: resultSchema });
  const problem = await readProblem({ ...asked, way: asked.way ?? wayOf(result) });
  const { pairsChecked, flaws } = verifyAssignment(problem, claimedFrom(result));
  const all = [...flawsInSetting(problem, result), ...flaws, ...flawsInWords(problem, result)];
  const verified = all.length === 0;
  return { text: JSON.stringify({ verified, pairsChecked, flaws: all }), status: verified ? 0 : 1 };
};
