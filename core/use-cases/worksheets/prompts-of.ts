import type { Wording } from '../../ports/wording.ts';
import type { ProgrammeDesign } from '../../programme/programme.ts';
import type { Bilingual, Message } from '../../shared/message.ts';
import { suggestedPrompts, type PromptStage } from '../../worksheets/conversation-prompts.ts';

export const inBoth = (wording: Wording, words: Message): Bilingual => ({
  en: wording.say('en', words),
  fr: wording.say('fr', words),
});

export const suggestedIn = (wording: Wording, stage: PromptStage): Bilingual[] =>
  suggestedPrompts(stage).map((words) => inBoth(wording, words));

/** W2: the programme's own, else the suggestions. */
export const promptsOf = (
  wording: Wording,
  { prompts }: Pick<ProgrammeDesign, 'prompts'>,
  stage: PromptStage,
): readonly Bilingual[] => prompts?.[stage] ?? suggestedIn(wording, stage);
