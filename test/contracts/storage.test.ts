import { auditLogContract } from './audit-log-contract.ts';
import { documentsContract } from './documents-contract.ts';
import { dueMarkersContract } from './due-markers-contract.ts';
import { leasesContract } from './leases-contract.ts';
import { listContract } from './list-contract.ts';
import { outboxContract } from './outbox-contract.ts';
import { repositoryContract } from './repository-contract.ts';
import { storageInAzurite, storageInMemory } from './storage-under-test.ts';

describe.each([
  ['in memory', storageInMemory],
  ['in Azurite', storageInAzurite],
])('%s', (_name, start) => {
  repositoryContract(start);
  outboxContract(start);
  dueMarkersContract(start);
  listContract(start);
  documentsContract(start);
  leasesContract(start);
  auditLogContract(start);
});
