import { problemOf } from './api-problem.ts';
import type { Words } from './reader.tsx';
import { NotSignedIn } from './sign-in.ts';

/** In the words of the API where it answered, in our own where nobody could ask it. */
export const whatWentWrong = (error: unknown, t: Words['t']): string =>
  problemOf(error)?.detail ?? t(error instanceof NotSignedIn ? 'app.error.sign-in' : 'app.error.offline');
