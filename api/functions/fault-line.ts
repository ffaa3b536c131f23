import { describeFault } from './describe-fault.ts';
import { currentTrace } from './trace/current-trace.ts';

/** What the log says of a fault: where it was caught, the act it belongs to, and what failed; no personal data (X6). */
export const faultLine = (where: string, fault: unknown): string => {
  const trace = currentTrace();
  return `${where}${trace === undefined ? '' : ` (act ${trace})`}: ${describeFault(fault)}`;
};
