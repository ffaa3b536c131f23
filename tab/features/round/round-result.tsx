import { MessageBar, MessageBarBody, ProgressBar, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RoundPairRow, RoundView } from '#core/contract/coordinator.ts';
import { PagedTable } from '../../components/paged-table.tsx';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { Choosing } from './choosing.tsx';
import { Compare } from './compare.tsx';
import { DepartmentArcs } from './department-arcs.tsx';
import { FairnessPanel } from './fairness-panel.tsx';
import { LeftOut } from './left-out.tsx';
import { Publication } from './publication.tsx';
import { Quality } from './quality.tsx';
import { WhyNot } from './why-not.tsx';

/** What is going on is told in a section of its own. */
const hasItsOwnSection = ({ status, publication }: RoundView): boolean =>
  status === 'choosing' || status === 'listing' || (status === 'publishing' && publication !== undefined);

const Status = ({ round }: { round: RoundView }) => {
  const { t, dayAndTime, share } = useWords();
  if (round.status === 'computing') {
    const label = t('round.computing', { share: share(round.progress) });
    return (
      <div>
        <Text block>{label}</Text>
        <ProgressBar value={round.progress} aria-label={label} />
      </div>
    );
  }
  if (hasItsOwnSection(round)) return null;
  return (
    <MessageBar intent={round.status === 'failed' ? 'error' : 'info'} layout="multiline">
      <MessageBarBody>
        {t(`round.status.${round.status}`, { day: dayAndTime(round.publishedAt ?? round.createdAt) })}
        {round.statistics !== undefined && ` ${t(`way.round.${round.way}`)}`}
      </MessageBarBody>
    </MessageBar>
  );
};

const Pairs = ({ programme, round }: { programme: string; round: RoundView }) => {
  const { t, number } = useWords();
  return (
    <Section title={t('round.pairs')} hint={t('round.pairs.hint')}>
      <PagedTable<RoundPairRow>
        path={`programmes/${programme}/rounds/${round.id}/pairs`}
        label={t('round.pairs')}
        empty={t('round.pairs.empty')}
        keyOf={({ members }) => members.map(({ id }) => id).join(' ')}
        columns={[
          { title: t('design.people'), cell: ({ members }) => members.map(({ name }) => name).join(' · ') },
          {
            title: t('design.people.department'),
            cell: ({ members }) => members.map(({ department }) => department).join(' · '),
          },
          { title: t('round.score'), cell: ({ score }) => number(score) },
        ]}
      />
    </Section>
  );
};

interface RoundResultProps {
  programme: string;
  round: RoundView;
  /** Another dry run has taken the place of this one. */
  onStarted: (round: string) => void;
  /** How to compute another one: below how good this one is. */
  again: ReactNode;
}

export const RoundResult = ({ programme, round, onStarted, again }: RoundResultProps) => {
  const { statistics, certificate, departments, leftOut, status, publication } = round;
  const isComputed = status === 'ready' || status === 'publishing' || status === 'published';
  return (
    <>
      <Status round={round} />
      {(status === 'choosing' || status === 'listing') && <Choosing programme={programme} round={round} />}
      {status === 'publishing' && publication !== undefined && (
        <Publication programme={programme} publication={publication} now={round.now} />
      )}
      {statistics !== undefined && <Quality statistics={statistics} certificate={certificate} />}
      {again}
      {status === 'ready' && round.way === 'optimised' && statistics !== undefined && (
        <Compare key={round.id} programme={programme} round={round} onStarted={onStarted} />
      )}
      {departments.length > 0 && <DepartmentArcs departments={departments} />}
      {statistics?.fairness !== undefined && <FairnessPanel fairness={statistics.fairness} />}
      {leftOut > 0 && <LeftOut programme={programme} round={round.id} />}
      {(isComputed || status === 'discarded') && <Pairs programme={programme} round={round} />}
      {isComputed && <WhyNot programme={programme} round={round.id} />}
    </>
  );
};
