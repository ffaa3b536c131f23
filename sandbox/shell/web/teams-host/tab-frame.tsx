import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Look } from '../app/look.ts';
import { useSandbox } from '../lib/sandbox-context.tsx';
import type { Person } from '../people/person.ts';
import { useEntraWindow } from './entra-window.tsx';
import { hostContext } from './host-context.ts';
import { makeTeamsHost } from './host-protocol.ts';
import { answerNested } from './nested-app-auth.ts';
import { useBroker, type AskInWindow } from './use-broker.ts';
import { useToken } from './use-token.ts';

const useStyles = makeStyles({
  frame: { display: 'block', width: '100%', height: '100%', border: 'none' },
});

interface TabFrameProps {
  person: Person;
  look: Look;
  locale: string;
  subPage: string;
  /** Whether this Teams has nested app authentication. Older ones hand out tokens of their own. */
  isNested: boolean;
  onLink: (address: string) => void;
}

/** The tab as Teams shows it to one person. Another person, language or page is another visit: give it another `key`. */
export const TabFrame = (props: TabFrameProps) => {
  const styles = useStyles();
  const { settings } = useSandbox();
  const frame = useRef<HTMLIFrameElement>(null);
  const entra = useEntraWindow(props.person.displayName);
  const host = useHost(frame, props, entra.ask);
  useEffect(() => host.current?.tellTheme(props.look), [host, props.look]);
  return (
    <>
      <iframe
        ref={frame}
        className={styles.frame}
        title="Binôme tab"
        src={settings.tabUrl}
        allow="clipboard-write"
      />
      {entra.window}
    </>
  );
};

const useHost = (
  frame: React.RefObject<HTMLIFrameElement | null>,
  props: TabFrameProps,
  ask: AskInWindow,
) => {
  const { settings } = useSandbox();
  const { isNested } = props;
  const token = useToken(props.person.id);
  const broker = useBroker(props.person, ask);
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
        nested: isNested ? (message) => answerNested(message, broker) : undefined,
      },
    );
    host.current = made;
    window.addEventListener('message', made.hear);
    return () => window.removeEventListener('message', made.hear);
  }, [frame, settings.tabUrl, token, isNested, broker]);
  return host;
};
