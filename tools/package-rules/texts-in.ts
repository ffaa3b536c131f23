/** A text somewhere in a JSON value: `{ path: 'bots[0].botId', text: '41d7…' }`. */
export interface TextAt {
  path: string;
  text: string;
}

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

export const textsIn = (json: unknown, path = ''): TextAt[] => {
  if (typeof json === 'string') return [{ path, text: json }];
  if (Array.isArray(json)) return json.flatMap((item, index) => textsIn(item, `${path}[${index}]`));
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => textsIn(value, below(path, key)));
};
