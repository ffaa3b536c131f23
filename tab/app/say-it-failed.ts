import type { Root } from 'react-dom/client';
import { localeOf } from '#core/people/person.ts';
import { speak } from '../lib/learn-words.ts';
import { speaker } from '../lib/speaker.ts';

/** The plainest page there is, for when nothing else could be shown. Rejects with what was the matter, so that it is told. */
export const sayItFailed = async (root: Root, cause: unknown): Promise<never> => {
  const locale = localeOf(navigator.language);
  const saying = speak(locale).then(() => root.render(speaker.say(locale, { key: 'tab.app.error.sign-in' })));
  await Promise.allSettled([saying]);
  throw new Error('The page did not start', { cause });
};
