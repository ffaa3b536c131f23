/** With its port, as domains are listed; undefined when it is no address. */
export const hostOf = (address: string | undefined): string | undefined =>
  address !== undefined && URL.canParse(address) ? new URL(address).host : undefined;

/** `*.example.com` stands for every host below example.com. */
export const covers = (domain: string, host: string): boolean =>
  domain.startsWith('*.') ? host.endsWith(domain.slice(1)) : domain === host;
