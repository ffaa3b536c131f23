import type { Command } from '../turn.ts';

/** C5 */
export const helpCommand: Command = () => Promise.resolve({ kind: 'help' });
