import { useInfiniteQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { useSandbox } from '../lib/sandbox-context.tsx';
import { personShape } from './person.ts';

const pageShape = z.object({
  people: z.array(personShape),
  total: z.number(),
  cursor: z.string().optional(),
});

const pageSize = 60;

/** The people whose name, title, department or address holds the text, page by page. */
export const usePeople = (search: string) => {
  const { controls } = useSandbox();
  return useInfiniteQuery({
    queryKey: ['people', search],
    queryFn: ({ pageParam }) => {
      const query = new URLSearchParams({ search, limit: String(pageSize), cursor: pageParam });
      return controls.get(`people?${query.toString()}`, pageShape);
    },
    initialPageParam: '0',
    getNextPageParam: (last) => last.cursor,
    placeholderData: (before) => before,
  });
};
