import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compileFunction, constants } from 'node:vm';
import type { FunctionApp } from './functions-core/function-app.ts';
import { emptyFunctionApp } from './functions-core/function-app.ts';
import { makeFunctionsCore } from './functions-core/make-functions-core.ts';
import type { HostLog } from './host-log.ts';

/**
 * Runs a CommonJS bundle once, handing it this host as its `@azure/functions-core`, as Azure's worker does.
 * Throws when the bundle throws, or registers nothing.
 */
export const loadFunctionApp = (bundlePath: string, log: HostLog): FunctionApp => {
  const app = emptyFunctionApp();
  const core = makeFunctionsCore(app, log);
  const ordinaryRequire = createRequire(bundlePath);
  const requireForBundle = Object.assign(
    (name: string): unknown => (name === '@azure/functions-core' ? core : ordinaryRequire(name)),
    ordinaryRequire,
  );
  const module = { exports: {} };
  const run = compileFunction(
    readFileSync(bundlePath, 'utf8'),
    ['exports', 'require', 'module', '__filename', '__dirname'],
    { filename: bundlePath, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER },
  ) as (...args: unknown[]) => void;
  run(module.exports, requireForBundle, module, bundlePath, dirname(bundlePath));
  if (app.functions.length === 0) throw new Error(`${bundlePath} registers no function.`);
  return app;
};
