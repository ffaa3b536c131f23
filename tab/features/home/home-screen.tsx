import type { MeView, MyProgramme } from '#core/contract/participant.ts';
import { Empty } from '../../components/empty.tsx';
import { Page } from '../../components/page.tsx';
import { Reading } from '../../components/reading.tsx';
import { useWords } from '../../lib/reader.tsx';
import { useRead } from '../../lib/use-read.ts';
import type { Instant } from '#core/shared/instant.ts';
import { ProgrammeCard } from './programme-card.tsx';

interface OpenProgrammes {
  now: Instant;
  programmes: readonly { id: MyProgramme['id']; name: MyProgramme['name'] }[];
}

const firstName = (name: string): string => name.split(' ')[0] ?? name;

const Home = ({ me, open }: { me: MeView; open: OpenProgrammes }) => {
  const { t } = useWords();
  const mine = me.programmes.filter(({ status }) => status !== 'draft');
  const others = open.programmes.filter(({ id }) => mine.every((one) => one.id !== id));
  const step = mine.find(({ enrolment }) => enrolment === 'enrolled')?.step ?? 1;
  return (
    <Page
      title={t('home.title', { name: firstName(me.person.displayName) })}
      lead={t('home.lead')}
      step={step}
    >
      {mine.map((programme) => (
        <ProgrammeCard key={programme.id} programme={programme} me={me} />
      ))}
      {others.map((programme) => (
        <ProgrammeCard key={programme.id} programme={programme} me={me} />
      ))}
      {mine.length + others.length === 0 && (
        <Empty title={t('home.empty.title')} text={t('home.empty.text')} />
      )}
    </Page>
  );
};

/** Where am I, what is next, what can I do now. */
export const HomeScreen = () => {
  const me = useRead<MeView>('me');
  const open = useRead<OpenProgrammes>('programmes/open');
  return (
    <Reading of={me}>
      {(known) => <Reading of={open}>{(joinable) => <Home me={known} open={joinable} />}</Reading>}
    </Reading>
  );
};
