/** Links into the app in Teams, from wherever they are read. */
export interface TabLinks {
  /** `subPage` as the tab's router knows it: `pair/<id>`; empty for home. */
  tab(subPage: string): string;
}
