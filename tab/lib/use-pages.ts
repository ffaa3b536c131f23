import { useInfiniteQuery } from '@tanstack/react-query';
import type { PageView } from '#core/contract/coordinator.ts';
import { useApi } from './api-context.tsx';

/** A list that is read a page at a time. Kept under its path, so that an action can refresh it. */
export const usePages = <Row, Page extends PageView<Row> = PageView<Row>>(path: string) => {
  const api = useApi();
  return useInfiniteQuery({
    queryKey: [path],
    queryFn: ({ pageParam }) =>
      api.read<Page>(pageParam === '' ? path : `${path}?cursor=${encodeURIComponent(pageParam)}`),
    initialPageParam: '',
    getNextPageParam: (last: Page) => last.next,
  });
};
