const knownHosts = /^(smba\.trafficmanager\.net|([a-z0-9-]+\.)+(botframework\.com|teams\.microsoft\.com))$/;

/** Whether this is an address that may be shown our token: Microsoft's own, or the one that is configured. */
export const isTrustedServiceUrl = (serviceUrl: string, configured?: string): boolean => {
  if (!URL.canParse(serviceUrl)) return false;
  const { origin, protocol, hostname, username, password } = new URL(serviceUrl);
  if (username !== '' || password !== '') return false;
  if (configured !== undefined) return origin === new URL(configured).origin;
  return protocol === 'https:' && knownHosts.test(hostname);
};
