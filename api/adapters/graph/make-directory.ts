import type { Directory } from '#core/ports/directory.ts';
import { readAbsences } from './directory/read-absences.ts';
import { readExtras } from './directory/read-extras.ts';
import { readMailbox } from './directory/read-mailbox.ts';
import { readsOfPeople } from './directory/read-people.ts';
import { readPhoto } from './directory/read-photo.ts';
import { readsOfReportingLine } from './directory/read-reporting-line.ts';
import { readStandings } from './directory/read-standings.ts';
import { sayingRefused } from './directory/saying-refused.ts';

import type { Graph } from './wire/graph-call.ts';

export interface DirectoryConfig {
  /** Whether what SharePoint keeps of people may be asked for. */
  profiles: boolean;
}

/** The directory behind Graph. A field that is missing, null or of the wrong type is empty. */
export const makeDirectory = (graph: Graph, { profiles }: DirectoryConfig): Directory => ({
  ...sayingRefused({ ...readsOfPeople(graph), ...readsOfReportingLine(graph) }),
  extras: (tenant, ids) => (profiles ? readExtras(graph, tenant, ids) : Promise.resolve(new Map())),
  mailbox: (tenant, id) => readMailbox(graph, tenant, id),
  standings: (tenant, ids) => readStandings(graph, tenant, ids),
  absences: (tenant, ids) => readAbsences(graph, tenant, ids),
  photo: (tenant, id) => readPhoto(graph, tenant, id),
});
