import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { useState } from 'react';
import type { AuditRow } from '#core/contract/coordinator.ts';
import { PagedTable } from '../../components/paged-table.tsx';
import { useWords } from '../../lib/reader.tsx';

const changeOf = ({ before, after }: AuditRow): string =>
  [before, after].filter((one) => one !== undefined).join(' → ');

/** D3: who changed what, when; read when it is opened. */
export const AuditSection = ({ programme }: { programme: string }) => {
  const words = useWords();
  const { t, dayAndTime } = words;
  const [open, setOpen] = useState(false);
  return (
    <Accordion collapsible onToggle={(_, { openItems }) => setOpen(openItems.includes('audit'))}>
      <AccordionItem value="audit">
        <AccordionHeader as="h2">{t('design.audit')}</AccordionHeader>
        <AccordionPanel>
          {open && (
            <PagedTable<AuditRow>
              path={`programmes/${programme}/audit`}
              label={t('design.audit')}
              empty={t('design.audit.empty')}
              keyOf={({ at, by, act, after }) => [at, by, act, after].join(' ')}
              columns={[
                { title: t('design.audit.when'), cell: ({ at }) => dayAndTime(at) },
                { title: t('design.audit.who'), cell: ({ byName }) => byName },
                { title: t('design.audit.what'), cell: ({ act }) => words.act(act) },
                { title: t('design.audit.change'), cell: changeOf },
              ]}
            />
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
