import type { Ports } from '#core/ports/ports.ts';
import { makeInMemoryAuditLog } from './in-memory-audit-log.ts';
import { makeCabinet } from './in-memory-cabinet.ts';
import { makeInMemoryDocuments } from './in-memory-documents.ts';
import { makeInMemoryDueMarkers } from './in-memory-due-markers.ts';
import { makeInMemoryLeases } from './in-memory-leases.ts';
import { makeInMemoryList } from './in-memory-list.ts';
import { makeInMemoryOutbox } from './in-memory-outbox.ts';
import { makeInMemoryRepository } from './in-memory-repository.ts';

export type StoragePorts = Pick<
  Ports,
  'aggregates' | 'projections' | 'outbox' | 'markers' | 'leases' | 'audit' | 'documents'
>;

/** Everything that is kept, in memory. */
export const makeInMemoryStorage = ({ patienceMs } = { patienceMs: 2_000 }): StoragePorts => {
  const cabinet = makeCabinet();
  const markers = makeInMemoryDueMarkers();
  return {
    aggregates: {
      person: makeInMemoryRepository(cabinet, markers, 'person'),
      postbox: makeInMemoryRepository(cabinet, markers, 'postbox'),
      programme: makeInMemoryRepository(cabinet, markers, 'programme'),
      enrolment: makeInMemoryRepository(cabinet, markers, 'enrolment'),
      round: makeInMemoryRepository(cabinet, markers, 'round'),
      shortlist: makeInMemoryRepository(cabinet, markers, 'shortlist'),
      pair: makeInMemoryRepository(cabinet, markers, 'pair'),
      worksheet: makeInMemoryRepository(cabinet, markers, 'worksheet'),
      nomination: makeInMemoryRepository(cabinet, markers, 'nomination'),
      support: makeInMemoryRepository(cabinet, markers, 'support'),
      freshness: makeInMemoryRepository(cabinet, markers, 'freshness'),
      recheck: makeInMemoryRepository(cabinet, markers, 'recheck'),
      mailbox: makeInMemoryRepository(cabinet, markers, 'mailbox'),
      insights: makeInMemoryRepository(cabinet, markers, 'insights'),
      stops: makeInMemoryRepository(cabinet, markers, 'stops'),
    },
    projections: {
      programmes: makeInMemoryList(),
      roster: makeInMemoryList(),
      answeredShortlists: makeInMemoryList(),
      pairs: makeInMemoryList(),
      supports: makeInMemoryList(),
      person: makeInMemoryList(),
      sentNominations: makeInMemoryList(),
      held: makeInMemoryList(),
      outgoing: makeInMemoryList(),
    },
    outbox: makeInMemoryOutbox(cabinet),
    markers,
    leases: makeInMemoryLeases({ patienceMs }),
    audit: makeInMemoryAuditLog(cabinet),
    documents: makeInMemoryDocuments(),
  };
};
