import type { RosterRow } from '#core/contract/coordinator.ts';
import { PagedTable } from '../../components/paged-table.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';

/** X2: operational state only. */
export const PeopleSection = ({ programme }: { programme: string }) => {
  const { t, number } = useWords();
  return (
    <Section title={t('design.people')}>
      <PagedTable<RosterRow>
        path={`programmes/${programme}/people`}
        label={t('design.people')}
        empty={t('design.people.empty')}
        keyOf={({ id }) => id}
        columns={[
          { title: t('design.people.name'), cell: ({ name }) => name },
          { title: t('design.people.department'), cell: ({ department }) => department },
          { title: t('design.people.state'), cell: ({ state }) => t(`design.people.state.${state}`) },
          { title: t('design.people.left-out'), cell: ({ leftOutTimes }) => number(leftOutTimes) },
        ]}
      />
    </Section>
  );
};
