import type { AggregateKind } from '#core/shared/aggregate-ref.ts';
import type { Ports } from '#core/ports/ports.ts';
import { onceItWorks } from '#core/shared/once-it-works.ts';
import { makeBlobDocuments } from './blob-documents.ts';
import { makeBlobLeases } from './blob-leases.ts';
import { connectStorage, prepareStorage, type StorageClients } from './connect.ts';
import type { StorageAccount } from './storage-account.ts';
import { makeTableAuditLog } from './table-audit-log.ts';
import { makeTableDueMarkers } from './table-due-markers.ts';
import { makeTableList } from './table-list.ts';
import { makeTableOutbox } from './table-outbox.ts';
import { makeTableRepository } from './table-repository.ts';
import { makeWakeQueue, type Trace } from './wake-queue.ts';

export type StoragePorts = Pick<
  Ports,
  'aggregates' | 'projections' | 'outbox' | 'markers' | 'wakeQueue' | 'leases' | 'audit' | 'documents'
>;

export interface Storage {
  ports: StoragePorts;
  /** Makes what is missing, once for this process; tried again when it failed. Nothing works before. */
  prepare(): Promise<void>;
  /** Resolves once all of it lets this app in; blobs too, which most requests do without. */
  reach(): Promise<void>;
}

const noTrace: Trace = () => undefined;

/** Everything that is kept, in the tables, queues and containers given. */
export const makeStoragePorts = (
  { aggregates, due, lists, queues, blobs }: StorageClients,
  trace: Trace = noTrace,
): StoragePorts => {
  const markers = makeTableDueMarkers(due);
  const repository = <State>(kind: AggregateKind) => makeTableRepository<State>(aggregates, markers, kind);
  const list = <Row>(name: string) => makeTableList<Row>(lists, name);
  return {
    aggregates: {
      person: repository('person'),
      postbox: repository('postbox'),
      programme: repository('programme'),
      enrolment: repository('enrolment'),
      round: repository('round'),
      shortlist: repository('shortlist'),
      freshness: repository('freshness'),
      pair: repository('pair'),
      worksheet: repository('worksheet'),
      recheck: repository('recheck'),
      mailbox: repository('mailbox'),
      nomination: repository('nomination'),
      support: repository('support'),
      insights: repository('insights'),
      stops: repository('stops'),
    },
    projections: {
      programmes: list('programmes'),
      roster: list('roster'),
      answeredShortlists: list('answered-shortlists'),
      pairs: list('pairs'),
      supports: list('supports'),
      person: list('person'),
      sentNominations: list('sent-nominations'),
      held: list('held'),
      outgoing: list('outgoing'),
    },
    outbox: makeTableOutbox(aggregates),
    markers,
    wakeQueue: makeWakeQueue(queues, trace),
    leases: makeBlobLeases(blobs),
    audit: makeTableAuditLog(aggregates),
    documents: makeBlobDocuments(blobs),
  };
};

/** Everything that is kept, in one storage account. */
export const makeStorage = (account: StorageAccount, trace: Trace = noTrace): Storage => {
  const clients = connectStorage(account);
  const prepare = onceItWorks(() => prepareStorage(clients));
  const reach = async (): Promise<void> => {
    await Promise.all([prepare(), clients.blobs()]);
  };
  return { ports: makeStoragePorts(clients, trace), prepare, reach };
};
