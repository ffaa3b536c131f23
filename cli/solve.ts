import { runCommand } from './command.ts';
import { solve } from './solve/command.ts';

await runCommand(solve);
