import { useState } from 'react';
import { useParams } from 'react-router';
import type { ProgrammeView, RoundView } from '#core/contract/coordinator.ts';
import { wayOf } from '#core/matching/way-of-pairing.ts';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { ProgrammeAreas } from '../../components/programme-areas.tsx';
import { Reading } from '../../components/reading.tsx';
import { StopSection } from '../../components/stop-section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { AnotherRound } from './another-round.tsx';
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

/** As long as the API takes no other round (M12). */
const underWay: readonly (RoundView['status'] | undefined)[] = [
  'listing',
  'choosing',
  'computing',
  'publishing',
];

const Round = ({ view }: { view: ProgrammeView }) => {
  const { t, both } = useWords();
  const { programme } = view;
  const [started, setStarted] = useState<string>();
  const [slider, setSlider] = useState(programme.slider);
  const [way, setWay] = useState(wayOf(programme.design));
  const id = started ?? view.latestRound;
  const round = useRound(programme.id, id);
  const takesPeople = programme.status === 'open' || programme.status === 'running';
  const ready = round.data?.status === 'ready' ? round.data : undefined;
  const isAsked = view.freshness?.isOpen === true;
  const isPublishing = round.data?.status === 'publishing';
  // Where it stands depends on the round: nothing may jump once that has been read.
  const isRead = id === undefined || !round.isPending;
  const another = takesPeople && isRead && !underWay.includes(round.data?.status) && (
    <AnotherRound
      view={view}
      primary={ready === undefined}
      slider={slider}
      onSlide={setSlider}
      way={way}
      onWay={setWay}
      onStarted={setStarted}
    />
  );
  return (
    <Page
      title={t('round.title')}
      lead={both(programme.design.name)}
      {...(ready === undefined ? {} : { action: <Publish programme={programme.id} round={ready} /> })}
    >
      <ProgrammeAreas programme={programme.id} />
      {ready === undefined && another}
      {id === undefined && !isAsked && <Empty title={t('round.empty.title')} text={t('round.empty.text')} />}
      {id !== undefined && (
        <Reading of={round}>
          {(found) => (
            <RoundResult
              programme={programme.id}
              round={found}
              onStarted={setStarted}
              again={ready !== undefined && another}
            />
          )}
        </Reading>
      )}
      {programme.roundsPublished > 0 && !isPublishing && <StopSection programme={programme.id} />}
    </Page>
  );
};

/** Is this a good pairing. */
export const RoundScreen = () => {
  const { id = '' } = useParams();
  const view = useRead<ProgrammeView>(`programmes/${id}`);
  return <Reading of={view}>{(found) => <Round view={found} />}</Reading>;
};
