export type TargetName = 'api' | 'tab' | 'shell' | 'package';

export type Target = {
  name: TargetName;
  /** Files and folders, from the root, that the result depends on. */
  inputs: readonly string[];
  /** Other things it depends on (ids of the environment), as text. */
  settings?: () => string;
  /** Where the result lands, from the root. */
  output: string;
  build(): Promise<void>;
};
