import type { Sdk } from './otlp-sdk.ts';

export interface TelemetryConfig {
  /** Where a collector listens; without it nothing is measured. */
  endpoint: string | undefined;
  currentTrace: () => string | undefined;
  /** Told when it cannot be had; the app does without. */
  report: (fault: unknown) => void;
}

/** Reads the SDK, which is no part of the bundle, only where somebody wants to see what it tells. */
export const startTelemetry = ({ endpoint, currentTrace, report }: TelemetryConfig): Sdk => {
  if (endpoint === undefined) return { stop: () => Promise.resolve() };
  const sdk = import('./otlp-sdk.ts').then(({ startOtlp }) => startOtlp({ endpoint, currentTrace }));
  const running = sdk.catch(report);
  return { stop: async () => (await running)?.stop() };
};
