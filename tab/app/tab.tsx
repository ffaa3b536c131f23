import { HashRouter } from 'react-router';
import type { Host } from './host.ts';
import { Shell } from './shell.tsx';
import { Surroundings } from './surroundings.tsx';
import { useHostMoves } from './use-host-moves.ts';

const ShellInHost = ({ host }: { host: Host }) => {
  useHostMoves(host);
  return <Shell />;
};

export const Tab = ({ host, apiBaseUrl }: { host: Host; apiBaseUrl: string }) => (
  <Surroundings host={host} apiBaseUrl={apiBaseUrl}>
    <HashRouter>
      <ShellInHost host={host} />
    </HashRouter>
  </Surroundings>
);
