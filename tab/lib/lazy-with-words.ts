import { lazy, type ComponentType } from 'react';
import { learnWords, type WordsFile } from './learn-words.ts';

/** A component that comes when it is first shown, together with the texts it says. */
export const lazyWithWords = <Props>(
  files: readonly WordsFile[],
  load: () => Promise<ComponentType<Props>>,
) =>
  lazy(async () => {
    const [component] = await Promise.all([load(), learnWords(files)]);
    return { default: component };
  });
