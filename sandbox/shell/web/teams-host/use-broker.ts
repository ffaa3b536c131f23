import { useMemo } from 'react';
import { z } from 'zod';
import { ControlProblem, type Controls } from '../lib/controls.ts';
import { useSandbox } from '../lib/sandbox-context.tsx';
import type { Person } from '../people/person.ts';
import type { Broker, NestedAnswer, NestedAsked } from './nested-app-auth.ts';

const tokensShape = z.object({
  access_token: z.string(),
  id_token: z.string(),
  expires_in: z.number(),
  scope: z.string(),
});

/** Asks the person in a window of Teams; false when they close it. */
export type AskInWindow = (asked: NestedAsked) => Promise<boolean>;

const tokensOf = async (
  controls: Controls,
  user: string,
  { client, scope, claims, mayAsk }: NestedAsked,
): Promise<NestedAnswer> => {
  try {
    const body = { user, client, scope, claims, inPerson: mayAsk };
    return { kind: 'tokens', tokens: await controls.post('nested-token', body, tokensShape) };
  } catch (fault) {
    if (!(fault instanceof ControlProblem)) throw fault;
    return fault.code === 'InteractionRequired' ? { kind: 'ask' } : { kind: 'refused', why: fault.message };
  }
};

/** Teams as one person has signed in to it, in front of the sandbox's Entra. */
export const useBroker = ({ id, displayName, mail }: Person, askInWindow: AskInWindow): Broker => {
  const { controls } = useSandbox();
  return useMemo(
    () => ({
      account: () => ({ username: mail, name: displayName }),
      tokens: async (asked) => {
        if (asked.mayAsk && !(await askInWindow(asked))) return { kind: 'cancelled' };
        return tokensOf(controls, id, asked);
      },
    }),
    [controls, id, displayName, mail, askInWindow],
  );
};
