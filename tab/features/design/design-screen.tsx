import { useState } from 'react';
import { useParams } from 'react-router';
import type { ProgrammeView } from '#core/contract/coordinator.ts';
import { Page } from '../../components/page.tsx';
import { ProgrammeAreas } from '../../components/programme-areas.tsx';
import { Reading } from '../../components/reading.tsx';
import { StopSection } from '../../components/stop-section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { AuditSection } from './audit-section.tsx';
import { CoordinatorsSection } from './coordinators-section.tsx';
import { DesignForm } from './design-form.tsx';
import { DesignSummary } from './design-summary.tsx';
import { InvitationsSection } from './invitations-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { PromptsSection } from './prompts-section.tsx';
import { StageAction } from './stage-action.tsx';

const Design = ({ view }: { view: ProgrammeView }) => {
  const { t, both } = useWords();
  const { programme } = view;
  const [unsaved, setUnsaved] = useState(false);
  const isDraft = programme.status === 'draft';
  const takesPeople = programme.status === 'open' || programme.status === 'running';
  return (
    <Page
      title={both(programme.design.name)}
      lead={t(`design.lead.${programme.status}`)}
      action={<StageAction programme={programme} unsaved={unsaved} />}
    >
      <ProgrammeAreas programme={programme.id} />
      {isDraft ? (
        <DesignForm programme={programme} onUnsaved={setUnsaved} />
      ) : (
        <DesignSummary programme={programme} />
      )}
      {programme.status !== 'closed' && <PromptsSection programme={programme.id} />}
      {takesPeople && <InvitationsSection programme={programme.id} />}
      {!isDraft && <PeopleSection programme={programme.id} />}
      {takesPeople && <StopSection programme={programme.id} />}
      <CoordinatorsSection view={view} />
      <AuditSection programme={programme.id} />
    </Page>
  );
};

/** What will it be, and who is in. */
export const DesignScreen = () => {
  const { id = '' } = useParams();
  const view = useRead<ProgrammeView>(`programmes/${id}`);
  return <Reading of={view}>{(found) => <Design key={found.programme.status} view={found} />}</Reading>;
};
