import type { PromptsView } from '../../contract/worksheets.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Wording } from '../../ports/wording.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Instant } from '../../shared/instant.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { coordinatorOf } from '../access/coordinator-of.ts';
import { promptsOf } from '../worksheets/prompts-of.ts';
import type { OfOneProgramme } from './change-programme.ts';

const inEachStage = (wording: Wording, design: Parameters<typeof promptsOf>[1]): PromptsView['prompts'] => ({
  'getting-to-know': promptsOf(wording, design, 'getting-to-know'),
  working: promptsOf(wording, design, 'working'),
  closing: promptsOf(wording, design, 'closing'),
});

export const promptsView = (wording: Wording, { status, design }: Programme, now: Instant): PromptsView => ({
  now,
  status,
  prompts: inEachStage(wording, design),
  suggested: inEachStage(wording, {}),
});

/** W2 */
export const makeReadPrompts =
  (ports: Pick<Ports, 'aggregates' | 'wording'>) =>
  async ({ actor, now, programme }: OfOneProgramme): Promise<Result<PromptsView, Refusal>> => {
    const relation = await coordinatorOf(ports, actor, programme);
    return relation.ok ? accepted(promptsView(ports.wording, relation.value.programme, now)) : relation;
  };
