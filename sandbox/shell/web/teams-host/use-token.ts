import { useCallback } from 'react';
import { z } from 'zod';
import { useSandbox } from '../lib/sandbox-context.tsx';

const tokenShape = z.object({ access_token: z.string() });

/** Asks the sandbox's Entra for the token Teams would hand this person's tab. */
export const useToken = (user: string): (() => Promise<string>) => {
  const { controls } = useSandbox();
  return useCallback(async () => {
    const { access_token } = await controls.post('token', { user, client: 'teams' }, tokenShape);
    return access_token;
  }, [controls, user]);
};
