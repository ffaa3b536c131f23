import { accepted, refused, type Result } from '../shared/result.ts';
import type { OwnPrompts } from '../worksheets/conversation-prompts.ts';
import type { Programme, ProgrammeRefusal } from './programme.ts';

/** W2: also while pairs are at work; nothing they joined for depends on it. */
export const writePrompts = (
  programme: Programme,
  prompts: OwnPrompts,
): Result<Programme, ProgrammeRefusal> =>
  programme.status === 'closed'
    ? refused({ kind: 'programme-closed' })
    : accepted({ ...programme, design: { ...programme.design, prompts } });
