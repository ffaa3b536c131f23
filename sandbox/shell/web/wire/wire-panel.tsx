import { Button, makeStyles, SearchBox, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Failure } from '../lib/failure.tsx';
import { CallRow } from './call-row.tsx';
import { FaultsSection } from './faults-section.tsx';
import { useCalls } from './use-calls.ts';

const pageSize = 50;

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    padding: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    gap: tokens.spacingVerticalXS,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  search: { maxWidth: 'none' },
  calls: { listStyleType: 'none', margin: 0, padding: 0, overflowY: 'auto', flexGrow: 1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What Binôme just asked of Microsoft 365, latest first, and the faults one may plan. */
export const WirePanel = ({ timeZone, onClose }: { timeZone: string; onClose: () => void }) => {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(pageSize);
  const heard = useCalls();
  const found = (heard.data?.calls ?? [])
    .filter(({ method, path, status }) =>
      `${method} ${path} ${status}`.toLowerCase().includes(search.toLowerCase()),
    )
    .toReversed();
  return (
    <aside className={styles.panel} aria-label="On the wire">
      <div className={styles.head}>
        <Subtitle2 as="h2">On the wire</Subtitle2>
        <Button appearance="subtle" icon={<DismissRegular />} aria-label="Close the wire" onClick={onClose} />
      </div>
      <Text size={200} className={styles.quiet}>
        What Binôme asked of Graph, Entra and the Bot Connector, latest first. Tokens and secrets are struck
        out.
      </Text>
      <FaultsSection />
      <SearchBox
        className={styles.search}
        aria-label="Search calls"
        placeholder="Method, address or status"
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <Failure title="The calls could not be read" error={heard.error} />
      <ul className={styles.calls} aria-label="Calls">
        {found.slice(0, shown).map((call) => (
          <CallRow key={call.n} call={call} timeZone={timeZone} />
        ))}
        {heard.isSuccess && found.length === 0 && <li>Nothing yet.</li>}
        {found.length > shown && (
          <li>
            <Button appearance="subtle" onClick={() => setShown(shown + pageSize)}>
              Show older calls
            </Button>
          </li>
        )}
      </ul>
    </aside>
  );
};
