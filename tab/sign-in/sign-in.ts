import type { Settings } from '../app/settings.ts';
import { NotSignedIn, type SignIn } from '../lib/sign-in.ts';

interface Host {
  /** Whether it says that it has nested app authentication. */
  isNested: boolean;
  settings: Pick<Settings, 'clientId'>;
}

/**
 * Nested app authentication; undefined where the host has none, or promised it and does not answer. MSAL is as large as a
 * good part of the tab, and loaded only where it is used.
 */
export const findNested = async ({ isNested, settings }: Host): Promise<SignIn | undefined> => {
  if (!isNested) return undefined;
  const { signInNested } = await import('./sign-in-nested.ts');
  return signInNested(settings);
};

/** Nested where it can be, and `otherwise` where it cannot: from the first time on that it fails for another reason than a no. */
export const makeSignIn = (host: Host & { otherwise: SignIn }): SignIn => {
  const { otherwise } = host;
  let chosen: Promise<SignIn> | undefined;
  const way = (): Promise<SignIn> =>
    (chosen ??= findNested(host).then(
      (nested) => nested ?? otherwise,
      () => otherwise,
    ));
  const go = async <Answer>(ask: (one: SignIn) => Promise<Answer>): Promise<Answer> => {
    const one = await way();
    try {
      return await ask(one);
    } catch (fault) {
      if (one === otherwise || fault instanceof NotSignedIn) throw fault;
      chosen = Promise.resolve(otherwise);
      return ask(otherwise);
    }
  };
  // Beside the first words, and not after them.
  void way();
  return {
    token: (wanted) => go((one) => one.token(wanted)),
    consent: (claims) => go((one) => one.consent(claims)),
  };
};
