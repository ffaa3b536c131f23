import type { RegisteredFunction } from './functions-core/function-app.ts';

const SUPPORTED = new Set(['httpTrigger', 'http', 'timerTrigger', 'queueTrigger']);

/** Throws when a function has a binding this host would silently leave out. */
export const checkBindings = (functions: readonly RegisteredFunction[]): void => {
  for (const { metadata } of functions) {
    const foreign = Object.values(metadata.bindings).find(({ type }) => !SUPPORTED.has(type));
    if (foreign !== undefined) {
      throw new Error(
        `Function ${metadata.name} has a binding of type "${foreign.type}", which this host does not have.`,
      );
    }
  }
};
