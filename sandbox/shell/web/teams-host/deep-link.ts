/** Where a link leads within Teams. */
export type TeamsLink =
  | { kind: 'tab'; subPage: string }
  | { kind: 'chat'; with: readonly string[] }
  | { kind: 'elsewhere'; url: string }
  /** An address no browser opens for a page. */
  | { kind: 'nowhere' };

const teamsHosts = new Set(['teams.microsoft.com', 'teams.cloud.microsoft']);

export const readTeamsLink = (address: string): TeamsLink => {
  const url = URL.parse(address);
  if (url === null || !['https:', 'http:', 'mailto:'].includes(url.protocol)) return { kind: 'nowhere' };
  if (teamsHosts.has(url.hostname) && url.pathname.startsWith('/l/entity/')) {
    return { kind: 'tab', subPage: subPageOf(url.searchParams.get('context')) };
  }
  if (teamsHosts.has(url.hostname) && url.pathname.startsWith('/l/chat/')) {
    return {
      kind: 'chat',
      with: (url.searchParams.get('users') ?? '').split(',').filter((mail) => mail !== ''),
    };
  }
  return { kind: 'elsewhere', url: url.href };
};

/** The home of the tab where the context names no page, or is no JSON. */
const subPageOf = (context: string | null): string => {
  if (context === null) return '';
  try {
    const read: unknown = JSON.parse(context);
    if (typeof read !== 'object' || read === null) return '';
    const page: unknown = Reflect.get(read, 'subEntityId') ?? Reflect.get(read, 'subPageId');
    return typeof page === 'string' ? page : '';
  } catch (fault) {
    if (fault instanceof SyntaxError) return '';
    throw fault;
  }
};
