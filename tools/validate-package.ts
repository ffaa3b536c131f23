import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';
import { packageTarget } from './build/package-target.ts';
import { root } from './build/root.ts';
import { checkPackage } from './package-rules/check-package.ts';
import { sayFinding } from './package-rules/finding.ts';
import type { PackageFiles } from './package-rules/package-contents.ts';
import { productFacts } from './package-rules/product-facts.ts';

const usage = `npm run validate:package -- [ZIP] [--store] [--json]
  ZIP      the package; ${packageTarget.output} when none is named
  --store  refuse what belongs to the sandbox, as the store would
  --json   { "package", "findings": [{ "rule", "file", "path", "problem", "remedy" }] }`;

/** Ends with 2 and one sentence where there is no package to look at. */
const stop = (why: string): never => {
  console.error(why);
  process.exit(2);
};

const readOptions = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        store: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
};

const filesIn = (path: string): PackageFiles => {
  if (!existsSync(path)) return stop(`${path} is not there. \`npm run build -- --only package\` makes it.`);
  try {
    return unzipSync(readFileSync(path));
  } catch {
    return stop(`${path} is no zip that can be read.`);
  }
};

const { values, positionals } = readOptions();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const [named] = positionals;
const path = named === undefined ? join(root, packageTarget.output) : resolve(named);
const findings = checkPackage(filesIn(path), productFacts(), { forStore: values.store });

if (values.json) console.log(JSON.stringify({ package: path, findings }));
else {
  for (const finding of findings) console.log(sayFinding(finding));
  console.log(findings.length === 0 ? `${path} is in order.` : `${findings.length} to mend in ${path}.`);
}
process.exitCode = findings.length === 0 ? 0 : 1;
