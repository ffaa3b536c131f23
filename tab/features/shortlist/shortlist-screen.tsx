import { Text } from '@fluentui/react-components';
import { useParams } from 'react-router';
import type { ShortlistView } from '#core/contract/participant.ts';
import { Empty } from '../../components/empty.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { Page } from '../../components/page.tsx';
import { Reading } from '../../components/reading.tsx';
import { TwoCircles } from '../../components/two-circles.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import { problemOf } from '../../lib/api-problem.ts';
import { ShortlistForm } from './shortlist-form.tsx';

/** What was chosen is put away with the round: there is nothing to look at any more. */
const Over = () => {
  const { t } = useWords();
  return (
    <Page
      title={t('shortlist.over.title')}
      lead={t('shortlist.over.text')}
      step={1}
      action={<LinkButton to="/">{t('app.not-found.home')}</LinkButton>}
    >
      <TwoCircles size={80} />
    </Page>
  );
};

const Shortlist = ({ view }: { view: ShortlistView }) => {
  const { t, both, dayAndTime, relative } = useWords();
  const { closesAt, peers, now } = view;
  if (!view.open) return <Over />;
  const lead = t('shortlist.lead', { programme: both(view.programme) });
  const until =
    closesAt === undefined
      ? []
      : [t('shortlist.until', { day: dayAndTime(closesAt), relative: relative(closesAt, now) })];
  const hint = [t('shortlist.private'), ...until].join(' ');
  if (peers.length > 0) return <ShortlistForm view={view} lead={lead} hint={hint} />;
  return (
    <Page title={t('shortlist.title')} lead={lead} step={1}>
      <Text>{hint}</Text>
      <Empty title={t('shortlist.empty')} text={t('shortlist.anyway')} />
    </Page>
  );
};

/** Whom would I like. */
export const ShortlistScreen = () => {
  const { shortlist = '' } = useParams();
  const view = useRead<ShortlistView>(`shortlists/${shortlist}`);
  if (problemOf(view.error)?.status === 404) return <Over />;
  return <Reading of={view}>{(found) => <Shortlist view={found} />}</Reading>;
};
