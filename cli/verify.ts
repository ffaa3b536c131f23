import { runCommand } from './command.ts';
import { faultStatus, verify } from './verify/command.ts';

await runCommand(verify, faultStatus);
