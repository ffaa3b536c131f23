import { verifyAssignment } from '#core/matching/verify/verify-assignment.ts';
import { readJson } from './match/read-json.ts';
import { readProblem } from './match/read-problem.ts';
import { resultSchema } from './match/result-schema.ts';
import { Refusal } from './solve/refusal.ts';
import { claimedFrom } from './verify/claimed-from.ts';
import { help, readOptions } from './verify/read-options.ts';
import { flawsInSetting } from './verify/setting-flaws.ts';
import { flawsInWords } from './verify/word-flaws.ts';

const main = async (): Promise<void> => {
  const asked = readOptions(process.argv.slice(2));
  if (asked === 'help') {
    console.log(help);
    return;
  }
  const result = await readJson({ file: asked.result, name: 'RESULT', schema: resultSchema });
  const problem = await readProblem(asked);
  const { pairsChecked, flaws } = verifyAssignment(problem, claimedFrom(result));
  const all = [...flawsInSetting(problem, result), ...flaws, ...flawsInWords(problem, result)];
  console.log(JSON.stringify({ verified: all.length === 0, pairsChecked, flaws: all }));
  process.exitCode = all.length === 0 ? 0 : 1;
};

main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = fault instanceof Refusal ? 2 : 3;
});
