import type { Settings } from '../app/settings.ts';

/**
 * The same, and alone, as the app package announces: only then the token that the host fetched beforehand is found. By the
 * id of the app, as Entra refuses an app a token for itself under any other name.
 */
export const apiScope = ({ clientId }: Pick<Settings, 'clientId'>): string => `${clientId}/access_as_user`;

/** What the API does in the name of a person, where it books with their access. */
export const calendarScope = 'https://graph.microsoft.com/Calendars.ReadWrite';
