import type { HostLog } from '../host-log.ts';
import type { FunctionApp } from './function-app.ts';
import type {
  FunctionCallback,
  FunctionMetadata,
  HookCallback,
  LogCategory,
  LogLevel,
  ProgrammingModel,
} from './functions-core-types.ts';

const makeDisposable = (dispose: () => void) => ({ dispose });

/** The module `@azure/functions-core` as a bundle sees it; what it registers lands in `app`. */
export const makeFunctionsCore = (app: FunctionApp, log: HostLog) => ({
  version: '3.12.0',
  hostVersion: '4.1041.0',
  registerFunction: (metadata: FunctionMetadata, callback: FunctionCallback) => {
    const registered = { metadata, callback };
    app.functions.push(registered);
    return makeDisposable(() => app.functions.splice(app.functions.indexOf(registered), 1));
  },
  registerHook: (name: string, callback: HookCallback) => {
    const hooks = app.hooks.get(name) ?? [];
    app.hooks.set(name, [...hooks, callback]);
    return makeDisposable(() =>
      app.hooks.set(
        name,
        (app.hooks.get(name) ?? []).filter((hook) => hook !== callback),
      ),
    );
  },
  setProgrammingModel: (model: ProgrammingModel) => {
    app.model = model;
  },
  getProgrammingModel: () => app.model,
  log: (level: LogLevel, category: LogCategory, message: string) => log({ level, category, message }),
  Disposable: function Disposable(this: { dispose: () => void }, dispose: () => void) {
    this.dispose = dispose;
  },
});
