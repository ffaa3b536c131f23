import { asId, type PersonId } from '../shared/ids.ts';

/** What Graph is told when it is asked to announce changes, and says again with every notice: at most 128 characters. */
export const clientStateOf = (person: PersonId, secret: string): string => `${person}.${secret}`;

const shape = /^([\w-]{1,64})\.([\w-]{1,63})$/;

/** Whose mailbox a notice claims to speak of, and its proof; undefined where it was never given out like that. */
export const readClientState = (text: string): { person: PersonId; secret: string } | undefined => {
  const [, person, secret] = shape.exec(text) ?? [];
  return person === undefined || secret === undefined ? undefined : { person: asId(person), secret };
};

/** Takes as long for any wrong secret, so that none can be guessed piece by piece. */
export const isSameSecret = (known: string, told: string): boolean => {
  let differing = known.length ^ told.length;
  for (let at = 0; at < told.length; at += 1)
    differing |= told.charCodeAt(at) ^ known.charCodeAt(at % Math.max(1, known.length));
  return differing === 0;
};
