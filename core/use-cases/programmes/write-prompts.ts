import type { PromptsBody, PromptsView } from '../../contract/worksheets.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { Ports } from '../../ports/ports.ts';
import type { Wording } from '../../ports/wording.ts';
import { writePrompts } from '../../programme/own-prompts.ts';
import type { Bilingual } from '../../shared/message.ts';
import { accepted, type Result } from '../../shared/result.ts';
import { promptStages, type OwnPrompts } from '../../worksheets/conversation-prompts.ts';
import type { ShownPorts } from '../change-and-project.ts';
import { promptsOf, suggestedIn } from '../worksheets/prompts-of.ts';
import { changeProgramme, type Act, type OfOneProgramme } from './change-programme.ts';
import { promptsView } from './read-prompts.ts';

const inOneLine = (prompts: readonly Bilingual[]): string =>
  prompts.map(({ en, fr }) => `${en} / ${fr}`).join('; ');

/** A stage that says what is suggested keeps the suggestions, also when they get better. */
const ownOf = (wording: Wording, body: PromptsBody): OwnPrompts =>
  Object.fromEntries(
    promptStages
      .filter((stage) => inOneLine(body[stage]) !== inOneLine(suggestedIn(wording, stage)))
      .map((stage) => [stage, body[stage]]),
  );

/** W2: in both languages, audited (D3). */
export const makeWritePrompts =
  (ports: ShownPorts & Pick<Ports, 'wording'>) =>
  async (by: OfOneProgramme & { body: PromptsBody }): Promise<Result<PromptsView, Refusal>> => {
    const changed = await changeProgramme(ports, by, (known) => {
      const prompts = ownOf(ports.wording, by.body);
      const result = writePrompts(known, prompts);
      if (!result.ok) return result;
      const acts = promptStages.flatMap((stage): Act[] => {
        const [before, after] = [known.design, { prompts }].map((design) =>
          inOneLine(promptsOf(ports.wording, design, stage)),
        );
        return before === after ? [] : [{ act: 'prompts-changed', before, after }];
      });
      return accepted({ programme: result.value, acts });
    });
    return changed.ok ? accepted(promptsView(ports.wording, changed.value, by.now)) : changed;
  };
