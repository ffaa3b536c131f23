import type { LeftOutRow } from '#core/contract/coordinator.ts';
import { PagedTable } from '../../components/paged-table.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';

/** M5: who is left over and why, in words that give nobody away. */
export const LeftOut = ({ programme, round }: { programme: string; round: string }) => {
  const { t } = useWords();
  return (
    <Section title={t('round.left-out')} hint={t('round.left-out.hint')}>
      <PagedTable<LeftOutRow>
        path={`programmes/${programme}/rounds/${round}/left-out`}
        label={t('round.left-out')}
        empty={t('round.left-out.empty')}
        keyOf={({ id }) => id}
        columns={[
          { title: t('round.left-out.who'), cell: ({ name }) => name },
          { title: t('round.left-out.why'), cell: ({ reason }) => t(`round.left-out.${reason}`) },
        ]}
      />
    </Section>
  );
};
