import {
  Button,
  makeStyles,
  SearchBox,
  Skeleton,
  SkeletonItem,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import { Failure } from '../lib/failure.tsx';
import type { Person } from './person.ts';
import { PersonButton } from './person-button.tsx';
import { usePeople } from './use-people.ts';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minHeight: 0,
    flexGrow: 1,
  },
  search: { maxWidth: 'none' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    overflowY: 'auto',
    flexGrow: 1,
    minHeight: '160px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  row: { height: '44px', flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface PeopleListProps {
  chosen: Person | undefined;
  onChoose: (person: Person) => void;
}

/** Who one can be. */
export const PeopleList = ({ chosen, onChoose }: PeopleListProps) => {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const pages = usePeople(useDeferredValue(search.trim()));
  const people = pages.data?.pages.flatMap((page) => page.people) ?? [];
  const total = pages.data?.pages[0]?.total ?? 0;
  return (
    <section className={styles.section} aria-label="People">
      <SearchBox
        className={styles.search}
        placeholder="Name, title or department"
        aria-label="Search people"
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <Text size={200} className={styles.quiet} role="status">
        {pages.isSuccess && (total === 0 ? 'Nobody fits.' : `${total} ${total === 1 ? 'person' : 'people'}`)}
      </Text>
      <Failure title="The people could not be read" error={pages.error} />
      {pages.isPending && <Waiting />}
      <ul className={styles.list} aria-label="Choose who you are">
        {people.map((person) => (
          <li key={person.id}>
            <PersonButton person={person} isChosen={person.id === chosen?.id} onChoose={onChoose} />
          </li>
        ))}
        {pages.hasNextPage && (
          <li>
            <Button appearance="subtle" onClick={() => void pages.fetchNextPage()}>
              Show more people
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
};

const Waiting = () => {
  const styles = useStyles();
  return (
    <Skeleton aria-label="Reading the people">
      {[1, 2, 3, 4].map((row) => (
        <SkeletonItem key={row} className={styles.row} />
      ))}
    </Skeleton>
  );
};
