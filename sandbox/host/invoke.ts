import { randomUUID } from 'node:crypto';
import type { FunctionApp, RegisteredFunction } from './functions-core/function-app.ts';
import type {
  CoreInvocationContext,
  FunctionCallback,
  InvocationResponse,
  LogLevel,
  TypedData,
} from './functions-core/functions-core-types.ts';
import type { HostLog } from './host-log.ts';

export type TriggerInput = { data: TypedData; metadata?: Record<string, TypedData> };
export type Invoke = (called: RegisteredFunction, input: TriggerInput) => Promise<InvocationResponse>;

/** Calls functions as Azure's worker does: arguments, hooks before, the function, hooks after, response. A fault is logged and thrown. */
export const makeInvoke =
  (app: FunctionApp, log: HostLog): Invoke =>
  async (called, input) => {
    const invocationId = randomUUID();
    const functionName = called.metadata.name;
    const tell = (level: LogLevel, category: string, message: string, durationMs?: number) =>
      log({ level, category, message, functionName, invocationId, durationMs });
    const started = performance.now();
    try {
      const answer = await run(app, called, coreContext({ called, input, invocationId, tell }));
      tell('debug', 'host', 'succeeded', Math.round(performance.now() - started));
      return answer;
    } catch (cause) {
      tell('error', 'host', describe(cause), Math.round(performance.now() - started));
      throw new Error(`Function ${functionName} failed`, { cause });
    }
  };

const run = async (app: FunctionApp, called: RegisteredFunction, core: CoreInvocationContext) => {
  if (app.model === undefined) throw new Error('The bundle set no programming model.');
  const model = app.model.getInvocationModel(core);
  const { context, inputs } = await model.getArguments();
  const before = {
    hookData: {},
    invocationContext: context,
    inputs,
    functionCallback: called.callback,
  };
  core.state = 'preInvocationHooks';
  await runHooks(app, 'preInvocation', before);
  core.state = 'invocation';
  const after = {
    ...before,
    ...(await outcome(() => model.invokeFunction(context, before.inputs, bound(before)))),
  };
  core.state = 'postInvocationHooks';
  await runHooks(app, 'postInvocation', after);
  if (after.error !== undefined && after.error !== null) throw after.error as Error;
  return model.getResponse(context, after.result);
};

const bound =
  (hook: { functionCallback: FunctionCallback }): FunctionCallback =>
  (...args) =>
    hook.functionCallback(...args);

const outcome = async (work: () => Promise<unknown>): Promise<{ result?: unknown; error?: unknown }> => {
  try {
    return { result: await work(), error: undefined };
  } catch (error) {
    return { result: undefined, error };
  }
};

const runHooks = async (app: FunctionApp, name: string, context: Record<string, unknown>): Promise<void> => {
  for (const hook of app.hooks.get(name) ?? []) await hook(context);
};

const coreContext = (about: {
  called: RegisteredFunction;
  input: TriggerInput;
  invocationId: string;
  tell: (level: LogLevel, category: string, message: string) => void;
}): CoreInvocationContext => {
  const { metadata } = about.called;
  const trigger = Object.keys(metadata.bindings).find((name) =>
    /trigger$/i.test(metadata.bindings[name]?.type ?? ''),
  );
  return {
    invocationId: about.invocationId,
    metadata,
    request: {
      invocationId: about.invocationId,
      inputData: [{ name: trigger ?? '', data: about.input.data }],
      triggerMetadata: about.input.metadata ?? {},
    },
    log: about.tell,
  };
};

const describe = (fault: unknown): string => {
  if (!(fault instanceof Error)) return String(fault);
  const because = fault.cause === undefined ? '' : `\ncaused by ${describe(fault.cause)}`;
  return `${fault.stack ?? fault.message}${because}`;
};
