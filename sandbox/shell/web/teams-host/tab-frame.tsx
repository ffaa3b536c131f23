import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Look } from '../app/look.ts';
import { useSandbox } from '../lib/sandbox-context.tsx';
import type { Person } from '../people/person.ts';
import { hostContext } from './host-context.ts';
import { makeTeamsHost } from './host-protocol.ts';
import { useToken } from './use-token.ts';

const useStyles = makeStyles({
  frame: { display: 'block', width: '100%', height: '100%', border: 'none' },
});

interface TabFrameProps {
  person: Person;
  look: Look;
  locale: string;
  subPage: string;
  onLink: (address: string) => void;
}

/** The tab as Teams shows it to one person. Another person, language or page is another visit: give it another `key`. */
export const TabFrame = (props: TabFrameProps) => {
  const styles = useStyles();
  const { settings } = useSandbox();
  const frame = useRef<HTMLIFrameElement>(null);
  const host = useHost(frame, props);
  useEffect(() => host.current?.tellTheme(props.look), [host, props.look]);
  return (
    <iframe
      ref={frame}
      className={styles.frame}
      title="Binôme tab"
      src={settings.tabUrl}
      allow="clipboard-write"
    />
  );
};

const useHost = (frame: React.RefObject<HTMLIFrameElement | null>, props: TabFrameProps) => {
  const { settings } = useSandbox();
  const token = useToken(props.person.id);
  const latest = useRef(props);
  const host = useRef<ReturnType<typeof makeTeamsHost>>(null);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    const made = makeTeamsHost(
      { window: () => frame.current?.contentWindow ?? null, origin: new URL(settings.tabUrl).origin },
      {
        context: () => hostContext(latest.current),
        token,
        openLink: (address) => latest.current.onLink(address),
      },
    );
    host.current = made;
    window.addEventListener('message', made.hear);
    return () => window.removeEventListener('message', made.hear);
  }, [frame, settings.tabUrl, token]);
  return host;
};
