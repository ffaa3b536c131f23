import { runCommand } from './command.ts';
import { match } from './match/command.ts';

await runCommand(match);
