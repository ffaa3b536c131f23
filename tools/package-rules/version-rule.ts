import { manifestFile } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';

/** Semantic versioning, without what says that it is not finished: the schema lets anything pass. */
const threeNumbers = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

export const versionRule: PackageRule = ({ view: { version } }) =>
  version === undefined || threeNumbers.test(version)
    ? []
    : [
        {
          rule: 'version/form',
          file: manifestFile,
          path: 'version',
          problem: `“${version}” is no version the store takes.`,
          remedy: 'Write three numbers such as 1.2.0.',
        },
      ];
