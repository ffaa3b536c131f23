/** Something in the package that Microsoft 365, or the people it is for, would stumble over. */
export interface Finding {
  /** Stable: `family/what`. */
  rule: string;
  /** A file of the package. */
  file: string;
  /** Where in a JSON file: `staticTabs[0].contentUrl`; empty for the whole of it. */
  path: string;
  problem: string;
  remedy: string;
}

export const sayFinding = ({ rule, file, path, problem, remedy }: Finding): string =>
  `${path === '' ? file : `${file} ${path}`}: ${problem} ${remedy} [${rule}]`;
