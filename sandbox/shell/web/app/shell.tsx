import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { makeControls } from '../lib/controls.ts';
import { SandboxProvider } from '../lib/sandbox-context.tsx';
import { isLook, themes, type Look } from './look.ts';
import type { Settings } from './settings.ts';
import { Window } from './window.tsx';

const useStyles = makeStyles({
  // What the browser draws itself, such as the calendar of a date field.
  dark: { colorScheme: 'dark' },
});

const lookKey = 'binome-sandbox-look';

const rememberedLook = (): Look => {
  const text = window.localStorage.getItem(lookKey) ?? '';
  return isLook(text) ? text : 'default';
};

/** The window around one sandbox. */
export const Shell = ({ settings }: { settings: Settings }) => {
  const styles = useStyles();
  const [look, setLook] = useState(rememberedLook);
  const sandbox = useMemo(() => ({ settings, controls: makeControls(settings.tenantUrl) }), [settings]);
  const [queries] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: 1 } } }));
  const change = (next: Look): void => {
    window.localStorage.setItem(lookKey, next);
    setLook(next);
  };
  return (
    <FluentProvider
      theme={themes[look]}
      className={look === 'default' ? undefined : styles.dark}
      style={{ height: '100%' }}
    >
      <QueryClientProvider client={queries}>
        <SandboxProvider value={sandbox}>
          <Window look={look} onLook={change} />
        </SandboxProvider>
      </QueryClientProvider>
    </FluentProvider>
  );
};
