import type { Directory } from '#core/ports/directory.ts';
import { readExtras } from './directory/read-extras.ts';
import { readMailbox } from './directory/read-mailbox.ts';
import { readsOfPeople } from './directory/read-people.ts';
import { readPhoto } from './directory/read-photo.ts';
import { readsOfReportingLine } from './directory/read-reporting-line.ts';
import type { Graph } from './wire/graph-call.ts';

/** The directory behind Graph. A field that is missing, null or of the wrong type is empty. */
export const makeDirectory = (graph: Graph): Directory => ({
  ...readsOfPeople(graph),
  ...readsOfReportingLine(graph),
  extras: (tenant, ids) => readExtras(graph, tenant, ids),
  mailbox: (tenant, id) => readMailbox(graph, tenant, id),
  photo: (tenant, id) => readPhoto(graph, tenant, id),
});
