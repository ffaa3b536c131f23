import { app, authentication } from '@microsoft/teams-js';
import type { Settings } from '../app/settings.ts';
import { calendarScope } from './scopes.ts';

export interface ConsentAsked {
  /** Of the person, so that nobody has to choose an account. */
  tenant: string;
  hint: string;
  /** What Entra asks for beyond consent, as it told the API. */
  claims: string;
}

const scopes = `openid ${calendarScope}`;
const mark = 'consent';

/** Our own page in a window of the host, from where Entra may be gone to: it does not let itself be framed. */
export const consentPage = (origin: string, asked: ConsentAsked): string =>
  `${origin}/?${new URLSearchParams({ for: mark, ...asked }).toString()}`;

/** Where Entra asks the person, and from where it leads back to our page. */
export const entraPage = (
  { clientId }: Pick<Settings, 'clientId'>,
  { origin, searchParams }: URL,
): string => {
  const asked = (name: keyof ConsentAsked) => searchParams.get(name) ?? '';
  const question = new URLSearchParams({
    ...{ client_id: clientId, response_type: 'code', response_mode: 'fragment' },
    ...{ redirect_uri: `${origin}/`, scope: scopes, state: mark, login_hint: asked('hint') },
    ...(asked('claims') === '' ? {} : { claims: asked('claims') }),
  });
  const tenant = asked('tenant') === '' ? 'organizations' : asked('tenant');
  return `https://login.microsoftonline.com/${encodeURIComponent(tenant)}/oauth2/v2.0/authorize?${question.toString()}`;
};

/** What Entra has answered; undefined on any page that it did not lead to. The code is not used: the consent is what counts. */
export const entraSaid = ({ hash }: URL): 'allowed' | 'refused' | undefined => {
  const said = new URLSearchParams(hash.slice(1));
  if (said.get('state') !== mark) return undefined;
  return said.has('code') ? 'allowed' : 'refused';
};

/** Opens the window and waits for it. Rejects when the person says no, or closes it. */
export const askConsent = async (asked: ConsentAsked): Promise<void> => {
  const url = consentPage(window.location.origin, asked);
  await authentication.authenticate({ url, width: 600, height: 650 });
};

/** In that window: on to Entra, and with its answer back to the tab. False on any other page. */
export const passConsent = async (settings: Settings, here: URL): Promise<boolean> => {
  const said = entraSaid(here);
  if (said !== undefined) {
    await app.initialize(settings.extraHostOrigins);
    if (said === 'allowed') authentication.notifySuccess();
    else authentication.notifyFailure(said);
    return true;
  }
  if (here.searchParams.get('for') !== mark) return false;
  window.location.assign(entraPage(settings, here));
  return true;
};
