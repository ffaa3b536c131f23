import type { Finding } from './finding.ts';
import { manifestFile } from './package-contents.ts';
import type { PackageRule } from './package-rule.ts';

const base = 'activities.activityTypes';

/** What is declared for the activity feed is what the code sends. */
export const activitiesRule: PackageRule = ({ view }, { activityTypes }) => {
  const declared = view.activities.activityTypes.map(({ type }) => type ?? '');
  const found = (rule: string, path: string, problem: string, remedy: string): Finding => ({
    rule: `activities/${rule}`,
    file: manifestFile,
    path,
    problem,
    remedy,
  });
  return [
    ...declared.flatMap((type, index) =>
      activityTypes.includes(type)
        ? []
        : [found('unsent', `${base}[${index}]`, `No code sends ${type}.`, 'Take it out, or send it.')],
    ),
    ...activityTypes
      .filter((type) => !declared.includes(type))
      .map((type) => found('undeclared', base, `The code sends ${type}.`, 'Declare it, in each language.')),
  ];
};
