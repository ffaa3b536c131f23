/** What an installation sets, read at run time so that one build serves them all. */
export interface Settings {
  apiBaseUrl: string;
  clientId: string;
  teamsAppId: string;
  /** Origins that may frame the tab besides Microsoft's own. */
  extraHostOrigins: string[];
}

const texts = ['apiBaseUrl', 'clientId', 'teamsAppId'];

const isSettings = (found: unknown): found is Settings =>
  typeof found === 'object' &&
  found !== null &&
  texts.every((name) => typeof Reflect.get(found, name) === 'string') &&
  'extraHostOrigins' in found &&
  Array.isArray(found.extraHostOrigins);

export const readSettings = async (): Promise<Settings> => {
  const response = await fetch('/config.json');
  const found: unknown = await response.json();
  if (!isSettings(found)) throw new Error(`config.json lacks one of ${texts.join(', ')}, extraHostOrigins`);
  return found;
};
