import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { useSandbox } from '../lib/sandbox-context.tsx';
import { personShape, type Person } from './person.ts';

const peopleShape = z.object({ people: z.array(personShape) });
const most = 500;

/** The people on the first long page, among whom the tour finds its players. */
export const useManyPeople = (): readonly Person[] => {
  const { controls } = useSandbox();
  const { data } = useQuery({
    queryKey: ['many-people'],
    queryFn: () => controls.get(`people?limit=${most}`, peopleShape),
    staleTime: Infinity,
  });
  return data?.people ?? [];
};

/** The person one is; the first of all where nobody was chosen, or the one chosen is not of this company. */
export const usePerson = (who: { id: string; name: string } | undefined) => {
  const { controls } = useSandbox();
  return useQuery({
    queryKey: ['person', who?.id],
    queryFn: async () => {
      const query = new URLSearchParams({ search: who?.name ?? '', limit: String(most) });
      const { people } = await controls.get(`people?${query.toString()}`, peopleShape);
      const found = people.find(({ id }) => id === who?.id);
      if (found !== undefined) return found;
      const [first] = (await controls.get('people?limit=1', peopleShape)).people;
      if (first === undefined) throw new Error('The company has no people.');
      return first;
    },
    staleTime: Infinity,
  });
};
