import { registrationIds } from '#sandbox/supervisor/registration-ids.ts';
import { manifestFile } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';
import { textsIn } from './texts-in.ts';

const ofSandbox: readonly string[] = Object.values(registrationIds);
const thisMachine = /^[\w-]*(:\/\/)?(localhost|127\.0\.0\.1)([:/]|$)/;

/** For a package that leaves this machine: nothing in it belongs to the sandbox. */
export const storeRule: PackageRule = ({ manifest }) =>
  textsIn(manifest)
    .filter(({ text }) => ofSandbox.includes(text) || thisMachine.test(text))
    .map(({ path }) => ({
      rule: 'store/sandbox',
      file: manifestFile,
      path,
      problem: 'This value is the sandbox’s.',
      remedy: 'Set your own in the environment when building; README.md lists them.',
    }));
