import type { Locale } from '#core/shared/message.ts';
import type { all } from '#locales/en/all.ts';
import { flatten, type Words } from '#locales/flatten.ts';
import { speaker } from './speaker.ts';

/** What the keys of one file of words start with: `reason`, `tab.home`. */
export type WordsFile = keyof typeof all;

/** What stands around every screen, and home, which comes with the first load. */
export const firstWords: readonly WordsFile[] = ['tab.app', 'tab.home'];

const wanted = new Set<WordsFile>(firstWords);
const spoken = new Set<Locale>();
const learnt = new Map<string, Promise<void>>();

/** The paths are written out, so that the bundler can make a script of every file. */
const fetchWords = async (locale: Locale, file: WordsFile): Promise<Words> => {
  const [folder, name] = file.split('.');
  const found: unknown =
    name === undefined
      ? await import(`../../locales/${locale}/${folder}.json`)
      : await import(`../../locales/${locale}/tab/${name}.json`);
  return (found as { default: Words }).default;
};

const learnFile = (locale: Locale, file: WordsFile): Promise<void> => {
  const key = `${locale} ${file}`;
  const learning =
    learnt.get(key) ??
    fetchWords(locale, file).then((words) => speaker.learn(locale, flatten({ [file]: words })));
  learnt.set(key, learning);
  // What did not arrive is asked for again the next time.
  learning.catch(() => learnt.delete(key));
  return learning;
};

const learnAll = async (): Promise<void> => {
  await Promise.all([...spoken].flatMap((locale) => [...wanted].map((file) => learnFile(locale, file))));
};

/** Resolves when these texts can be said, in every language that has been spoken so far. */
export const learnWords = (files: readonly WordsFile[]): Promise<void> => {
  for (const file of files) wanted.add(file);
  return learnAll();
};

/** Resolves when everything wanted so far can be said in this language. */
export const speak = (locale: Locale): Promise<void> => {
  spoken.add(locale);
  return learnAll();
};
