/** X2, X3: in which role somebody reads; `me` is whom it is about. Whoever runs the storage is none of them. */
export const dataReaders = ['me', 'partner', 'manager', 'coordinator', 'administrator'] as const;
export type DataReader = (typeof dataReaders)[number];

/** What belongs together: one purpose, the same readers, one period. Words under `data.field.*` and `data.purpose.*`. */
export interface DataTopicView {
  topic: string;
  readers: readonly DataReader[];
  /** The rule by which it goes. */
  kept: string;
  /** Where it is stored: `person.profile.teaches`. */
  fields: readonly string[];
}

/** Words under `data.kept.*`. */
export interface DataRuleView {
  rule: string;
  /** Undefined where it goes with what it is needed for. */
  days: number | undefined;
  /** The name, in the code, of what carries it out. */
  by: string;
}

/** X3: `GET /api/data-map`: everything that is stored about people, for everybody to read. */
export interface DataMapView {
  topics: readonly DataTopicView[];
  rules: readonly DataRuleView[];
}
