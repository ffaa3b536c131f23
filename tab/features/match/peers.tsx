import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PairView, PeerInPair } from '#core/contract/participant.ts';
import { TwoCircles } from '../../components/two-circles.tsx';
import { initials } from '../../lib/initials.ts';
import { useWords } from '../../lib/reader.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXL },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, flex: '1 1 200px' },
});

const lineOf = ({ jobTitle, department, office }: PeerInPair): string =>
  [jobTitle, department, office].filter((part) => part !== '').join(' · ');

/** Two circles with names. */
export const Peers = ({ pair: { peers }, myName }: { pair: PairView; myName: string }) => {
  const styles = useStyles();
  const { t } = useWords();
  const names = peers.map(({ name }) => name);
  return (
    <div className={styles.row}>
      <TwoCircles
        size={104}
        mine={initials(myName)}
        theirs={peers.length === 1 ? initials(names[0] ?? '') : '2'}
        label={t('app.pair.circles', { mine: myName, theirs: names })}
      />
      <div className={styles.words}>
        {peers.map((peer) => (
          <div key={peer.id}>
            <Text block weight="semibold" size={500}>
              {peer.name}
            </Text>
            <Text block>{lineOf(peer)}</Text>
          </div>
        ))}
      </div>
    </div>
  );
};
