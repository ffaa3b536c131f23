import { parseArgs } from 'node:util';

/** The options of a script, all of them wanted, and whether it is a dry run. Ends the process when one is missing. */
export const readOptions = <Name extends string>(
  wanted: Readonly<Record<Name, string>>,
): Record<Name, string> & { dryRun: boolean } => {
  const names = Object.keys(wanted) as Name[];
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    },
  });
  const given = (name: Name): string | undefined => {
    const value = (values as Record<string, unknown>)[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const missing = names.filter((name) => given(name) === undefined);
  if (missing.length > 0) {
    console.error(`Wanted:\n${missing.map((name) => `  --${name}  ${wanted[name]}`).join('\n')}`);
    process.exit(2);
  }
  const options = Object.fromEntries(names.map((name) => [name, given(name) ?? ''])) as Record<Name, string>;
  return { ...options, dryRun: values['dry-run'] };
};
