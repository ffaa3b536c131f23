import { z } from 'zod';

const settingsShape = z.object({
  tenantUrl: z.url(),
  tabUrl: z.url(),
  apiUrl: z.url(),
  clientId: z.string(),
  company: z.string(),
  seed: z.int(),
});

/** Where the parts of this sandbox answer. */
export type Settings = z.infer<typeof settingsShape>;

export const readSettings = async (): Promise<Settings> => {
  const response = await fetch('/settings.json');
  return settingsShape.parse(await response.json());
};
