import type {
  FunctionCallback,
  FunctionMetadata,
  HookCallback,
  ProgrammingModel,
} from './functions-core-types.ts';

export type RegisteredFunction = { metadata: FunctionMetadata; callback: FunctionCallback };

/** What a bundle told the host while it was loaded. */
export type FunctionApp = {
  functions: RegisteredFunction[];
  hooks: Map<string, HookCallback[]>;
  model?: ProgrammingModel;
};

export const emptyFunctionApp = (): FunctionApp => ({ functions: [], hooks: new Map() });
