import { useState } from 'react';
import { useParams } from 'react-router';
import type { ProgrammeView, RoundView } from '#core/contract/coordinator.ts';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { ProgrammeAreas } from '../../components/programme-areas.tsx';
import { Reading } from '../../components/reading.tsx';
import { StopSection } from '../../components/stop-section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { AskFirst } from './ask-first.tsx';
import { Compute } from './compute.tsx';
import { Publish } from './publish.tsx';
import { RoundResult } from './round-result.tsx';

/** Often while something moves, seldom while publishing waits for its next stage. */
const againIn = (round: RoundView | undefined): number | undefined => {
  if (round?.status === 'computing' || round?.status === 'listing') return 2;
  if (round?.status !== 'publishing') return undefined;
  return (round.publication?.nextAt ?? round.now) > round.now ? 30 : 2;
};

const useRound = (programme: string, round: string | undefined) =>
  useRead<RoundView>(`programmes/${programme}/rounds/${round ?? ''}`, {
    enabled: round !== undefined,
    againIn,
  });

const Round = ({ view }: { view: ProgrammeView }) => {
  const { t, both } = useWords();
  const { programme } = view;
  const [started, setStarted] = useState<string>();
  const id = started ?? view.latestRound;
  const round = useRound(programme.id, id);
  const takesPeople = programme.status === 'open' || programme.status === 'running';
  const ready = round.data?.status === 'ready' ? round.data : undefined;
  const isChosenFor = round.data?.status === 'listing' || round.data?.status === 'choosing';
  return (
    <Page
      title={t('round.title')}
      lead={both(programme.design.name)}
      {...(ready === undefined ? {} : { action: <Publish programme={programme.id} round={ready} /> })}
    >
      <ProgrammeAreas programme={programme.id} />
      {takesPeople && !isChosenFor && <AskFirst programme={programme} freshness={view.freshness} />}
      {takesPeople && !isChosenFor && view.freshness?.isOpen !== true && (
        <Compute view={view} primary={ready === undefined} onStarted={setStarted} />
      )}
      {id === undefined ? (
        <Empty title={t('round.empty.title')} text={t('round.empty.text')} />
      ) : (
        <Reading of={round}>
          {(found) => <RoundResult programme={programme.id} round={found} onStarted={setStarted} />}
        </Reading>
      )}
      {programme.roundsPublished > 0 && <StopSection programme={programme.id} />}
    </Page>
  );
};

/** Is this a good pairing. */
export const RoundScreen = () => {
  const { id = '' } = useParams();
  const view = useRead<ProgrammeView>(`programmes/${id}`);
  return <Reading of={view}>{(found) => <Round view={found} />}</Reading>;
};
