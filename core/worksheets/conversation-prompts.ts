import type { Goal } from '../pairs/goal.ts';
import type { PersonId } from '../shared/ids.ts';
import { message, type Bilingual, type Message } from '../shared/message.ts';

/** W2: where two people are with each other. */
export const promptStages = ['getting-to-know', 'working', 'closing'] as const;
export type PromptStage = (typeof promptStages)[number];

export const promptsAtMost = 6;
/** Characters, in each language. */
export const longestPrompt = 200;

/** What coordinators wrote for their programme. A stage that is missing has the suggestions. */
export type OwnPrompts = Readonly<Partial<Record<PromptStage, readonly Bilingual[]>>>;

const suggestions = [1, 2, 3, 4];

/** Words under `prompt.` */
export const suggestedPrompts = (stage: PromptStage): Message[] =>
  suggestions.map((number) => message(`prompt.${stage}.${number}`));

/** One about each goal of a member, and about the shared one, while its outcome is open. */
export const promptsAboutGoals = (goals: readonly Goal[], member: PersonId, stage: PromptStage): Message[] =>
  goals
    .filter(({ owner, reached }) => (owner === member || owner === 'both') && reached === undefined)
    .map(({ title }) => message(`prompt.goal.${stage}`, { title }));

/** So many of them, others from session to session; all of them where there are no more. */
export const pickPrompts = <Prompt>(
  all: readonly Prompt[],
  { session, count }: { session: number; count: number },
): Prompt[] =>
  all.length <= count
    ? [...all]
    : Array.from({ length: count }, (_, index) => all[(session * count + index) % all.length] as Prompt);
