import { MessageBar, MessageBarActions, MessageBarBody, Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { readTeamsLink } from '../teams-host/deep-link.ts';
import type { Place } from './place.ts';

interface Links {
  follow: (address: string) => void;
  /** What Teams would have opened, where the sandbox has no such place. */
  notice: ReactNode;
}

/** Follows links as Teams does: into the tab, to a chat with somebody, or out to the browser. */
export const useLinks = (place: Place, goTo: (change: Partial<Place>) => void): Links => {
  const [text, setText] = useState('');
  const follow = (address: string): void => {
    const link = readTeamsLink(address);
    switch (link.kind) {
      case 'tab':
        return goTo({ screen: 'tab', subPage: link.subPage, visit: place.visit + 1 });
      case 'chat':
        return setText(`Teams would now open a chat with ${link.with.join(', ')}.`);
      case 'elsewhere':
        return void window.open(link.url, '_blank', 'noopener,noreferrer');
      case 'nowhere':
        return setText('Teams would not open this link.');
    }
  };
  const notice = text !== '' && (
    <MessageBar intent="info">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => setText('')}>OK</Button>
      </MessageBarActions>
    </MessageBar>
  );
  return { follow, notice };
};
