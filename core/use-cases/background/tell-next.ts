import { bundle, forDigest } from '../../messages/digest.ts';
import type { Letter, Postbox } from '../../messages/postbox.ts';
import { changePostbox, goOn, type Next, type PostDesk } from './post-desk.ts';
import { cardToSend, decide, sendLetter } from './send-letter.ts';

type MayGo = (letter: Letter) => Promise<boolean>;

/** C3: of what would stand in a digest, what may go now and is still true. */
const tellable = async (desk: PostDesk, postbox: Postbox, mayGo: MayGo): Promise<readonly Letter[]> => {
  const letters: Letter[] = [];
  for (const letter of forDigest(postbox, desk.now)) {
    if ((await decide(desk, postbox, letter)).kind === 'later' || !(await mayGo(letter))) continue;
    if ((await cardToSend(desk, letter)) !== undefined) letters.push(letter);
  }
  return letters;
};

/**
 * The next letter, or with it all that the budget has held back, as one digest. The digest is put down before it is sent, so that a
 * worker that dies in between leaves the same one to the next.
 */
export const tellNext = async (
  desk: PostDesk,
  { postbox, letter, mayGo }: { postbox: Postbox; letter: Letter; mayGo: MayGo },
): Promise<Next> => {
  const letters = letter.class === 'nudge' ? await tellable(desk, postbox, mayGo) : [];
  const keys = letters.map(({ key }) => key);
  if (keys.length < 2 || !keys.includes(letter.key)) return sendLetter(desk, postbox, letter);
  await changePostbox(desk, (known) => bundle(known, keys, desk.now));
  return goOn;
};
