import { Button, Title3 } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { useWords } from '../lib/reader.tsx';
import { Page } from '../components/page.tsx';

const Crashed = ({ again }: { again: () => void }) => {
  const { t } = useWords();
  return (
    <Page title={t('app.error.title')}>
      <Title3 as="p">{t('app.error.crash')}</Title3>
      <div>
        <Button appearance="primary" onClick={again}>
          {t('app.error.retry')}
        </Button>
      </div>
    </Page>
  );
};

interface CrashNetState {
  crashed: boolean;
}

/** Keeps a fault in one screen from taking the whole tab down. A class, because React catches in classes only. */
export class CrashNet extends Component<{ children: ReactNode }, CrashNetState> {
  override state: CrashNetState = { crashed: false };

  static getDerivedStateFromError(): CrashNetState {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? (
      <Crashed again={() => this.setState({ crashed: false })} />
    ) : (
      this.props.children
    );
  }
}
