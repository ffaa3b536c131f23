import type { Directory } from '#core/ports/directory.ts';
import { readAbsences } from './directory/read-absences.ts';
import { readExtras } from './directory/read-extras.ts';
import { readMailbox } from './directory/read-mailbox.ts';
import { readsOfPeople } from './directory/read-people.ts';
import { readPhoto } from './directory/read-photo.ts';
import { readsOfReportingLine } from './directory/read-reporting-line.ts';
import { readStandings } from './directory/read-standings.ts';
import type { Graph } from './wire/graph-call.ts';

/** The directory behind Graph. A field that is missing, null or of the wrong type is empty. */
export const makeDirectory = (graph: Graph): Directory => ({
  ...readsOfPeople(graph),
  ...readsOfReportingLine(graph),
  extras: (tenant, ids) => readExtras(graph, tenant, ids),
  mailbox: (tenant, id) => readMailbox(graph, tenant, id),
  standings: (tenant, ids) => readStandings(graph, tenant, ids),
  absences: (tenant, ids) => readAbsences(graph, tenant, ids),
  photo: (tenant, id) => readPhoto(graph, tenant, id),
});
