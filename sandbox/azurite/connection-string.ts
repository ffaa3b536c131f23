export type AzuriteAddresses = { blob: string; queue: string; table: string };

const ACCOUNT = 'devstoreaccount1';
/** The key every Azurite accepts, as Microsoft publishes it for the storage emulator: no secret. */
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** The value of `AzureWebJobsStorage` for an Azurite at these origins (without a trailing slash). */
export const connectionString = ({ blob, queue, table }: AzuriteAddresses): string =>
  [
    'DefaultEndpointsProtocol=http',
    `AccountName=${ACCOUNT}`,
    `AccountKey=${KEY}`,
    `BlobEndpoint=${blob}/${ACCOUNT}`,
    `QueueEndpoint=${queue}/${ACCOUNT}`,
    `TableEndpoint=${table}/${ACCOUNT}`,
  ]
    .map((part) => `${part};`)
    .join('');
