import { useEffect } from 'react';
import type { RosterRow } from '#core/contract/coordinator.ts';
import { usePages } from '../../lib/use-pages.ts';

/** Everyone who takes part, by name. The list comes page by page, and the pages after the first once they are wanted. */
export const usePeopleOf = (programme: string, isWanted: boolean) => {
  const pages = usePages<RosterRow>(`programmes/${programme}/people`);
  const { hasNextPage, isFetching, isError, fetchNextPage } = pages;
  useEffect(() => {
    if (isWanted && hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [isWanted, hasNextPage, isFetching, isError, fetchNextPage]);
  const rows = pages.data?.pages.flatMap((page) => page.rows) ?? [];
  return {
    error: pages.error,
    people: rows
      .filter(({ status }) => status !== 'invited')
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  };
};
