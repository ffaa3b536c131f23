import { z } from 'zod';

/** At once; Teams asks for more as people scroll. */
export const mostOnPage = 25;
const mostParameters = 5;

const parameter = z.looseObject({ name: z.string().max(64), value: z.unknown().optional() });

/** The value of a `composeExtension/query` invoke. */
export const queryValue = z.looseObject({
  commandId: z.string().max(64),
  parameters: z.array(parameter).max(mostParameters).nullish(),
  queryOptions: z
    .looseObject({ skip: z.int().min(0).max(10_000).nullish(), count: z.int().min(1).nullish() })
    .nullish(),
});

type QueryValue = z.infer<typeof queryValue>;

/** What was typed into a box; empty when nothing was, as when the list is opened. */
export const typedInto = (name: string, { parameters }: QueryValue): string => {
  const value = parameters?.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : '';
};

export const pageOf = <Item>(all: readonly Item[], { queryOptions }: QueryValue): readonly Item[] => {
  const skip = queryOptions?.skip ?? 0;
  return all.slice(skip, skip + Math.min(queryOptions?.count ?? mostOnPage, mostOnPage));
};
