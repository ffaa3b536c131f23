import type * as Library from '@microsoft/microsoft-graph-client';

export type GraphLibrary = typeof Library;

/** A first answer asks nothing of Graph, so its client is read with the first call. */
export const graphLibrary = (): Promise<GraphLibrary> => import('@microsoft/microsoft-graph-client');
