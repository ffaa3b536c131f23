import { createContext, useContext } from 'react';
import type { Settings } from '../app/settings.ts';
import type { Controls } from './controls.ts';

/** The sandbox this window is around. */
export interface Sandbox {
  settings: Settings;
  controls: Controls;
}

const SandboxContext = createContext<Sandbox | undefined>(undefined);
export const SandboxProvider = SandboxContext.Provider;

export const useSandbox = (): Sandbox => {
  const sandbox = useContext(SandboxContext);
  if (sandbox === undefined) throw new Error('useSandbox stands outside SandboxProvider');
  return sandbox;
};
