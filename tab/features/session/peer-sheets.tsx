import { Text } from '@fluentui/react-components';
import type { SessionPage } from '#core/contract/worksheets.ts';
import { Section } from '../../components/section.tsx';
import { useWords } from '../../lib/reader.tsx';
import { Entry } from './entry.tsx';

/** What each peer wrote, from the moment they saved it. */
export const PeerSheets = ({ page: { peers, open, session, now } }: { page: SessionPage }) => {
  const { t } = useWords();
  const isToCome = open && session.end > now;
  return peers.map(({ id, name, sheet: { before, toTry } }) => (
    <Section key={id} title={t('session.theirs', { name })}>
      {before === undefined && (
        <Text>{t(isToCome ? 'session.theirs.empty' : 'session.theirs.none', { name })}</Text>
      )}
      {before !== undefined && (
        <>
          <Entry label={t('session.challenge')} text={before.challenge} />
          <Entry label={t('session.question')} text={before.question} />
        </>
      )}
      {toTry !== undefined && <Entry label={t('session.to-try.label')} text={toTry.text} />}
    </Section>
  ));
};
