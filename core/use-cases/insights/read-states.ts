import type { Stored } from '../../ports/repository.ts';

const aggregatesAtOnce = 200;

type Find<Id, State> = (batch: readonly Id[]) => Promise<readonly (Stored<State> | undefined)[]>;

/** The states of these ids, some hundred at a time; whoever is not there is passed over. */
export async function* eachState<Id, State>(
  ids: readonly Id[],
  find: Find<Id, State>,
): AsyncGenerator<State> {
  for (let from = 0; from < ids.length; from += aggregatesAtOnce) {
    for (const one of await find(ids.slice(from, from + aggregatesAtOnce))) {
      if (one !== undefined) yield one.state;
    }
  }
}

export const allStates = async <Id, State>(ids: readonly Id[], find: Find<Id, State>): Promise<State[]> => {
  const states: State[] = [];
  for await (const state of eachState(ids, find)) states.push(state);
  return states;
};
