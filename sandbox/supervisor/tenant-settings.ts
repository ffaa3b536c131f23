import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { Registration } from './registration.ts';

const port = z.int().min(0).max(65_535);

/** What the process of tenant and pages is told by the supervisor: one JSON object on its standard input, because it holds secrets. */
const tenantSettings = z.object({
  /** As `sandbox/companies/company-named.ts` knows it. */
  company: z.string(),
  seed: z.int(),
  /** Where the programme clock of a new sandbox stands. */
  startsAt: z.iso.datetime(),
  registration: z.custom<Registration>((value) => typeof value === 'object' && value !== null),
  ports: z.object({ tenant: port, shell: port, tab: port }),
  /** Where the worker will answer. */
  apiUrl: z.url(),
  /** Folders of built files. */
  pages: z.object({ shell: z.string(), tab: z.string() }),
  /** Read at start when it exists, written at every orderly end: everything the tenant remembers, keys and clock included. */
  stateFile: z.string().optional(),
});

export type TenantSettings = z.infer<typeof tenantSettings>;

/** Reads the settings to the end of the stream. Throws when they are not what the supervisor writes. */
export const readTenantSettings = async (input: NodeJS.ReadableStream): Promise<TenantSettings> =>
  tenantSettings.parse(JSON.parse(await text(input)));
