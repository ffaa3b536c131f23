import type { CardAction, ExecuteAction, OpenUrlAction } from './adaptive-card.ts';
import { clip, plainLine } from './escape-markdown.ts';
import type { CardWords } from './card-words.ts';
import type { PeerView } from '#core/messages/card-view.ts';

const longestTitle = 60;
const longestName = 30;

const titled = (title: string): string => clip(plainLine(title), longestTitle);

/** For acts that are about the person who taps, not about one thing. */
export const onMyself = { id: 'me', v: 0 } as const;

export const execute = (
  verb: string,
  title: string,
  data: ExecuteAction['data'] = onMyself,
): ExecuteAction => ({ type: 'Action.Execute', title: titled(title), verb, data });

/** The one thing to do. */
export const primary = (action: ExecuteAction): ExecuteAction => ({ ...action, style: 'positive' });

export const openUrl = (title: string, url: string): OpenUrlAction => ({
  type: 'Action.OpenUrl',
  title: titled(title),
  url,
});

export const openTab = (words: CardWords, title: string, subPage = ''): OpenUrlAction =>
  openUrl(title, words.links.tab(subPage));

/** S4: the page has the file for a calendar; where nobody was invited that is what to do, and the first button says it. */
export const pairPage = (words: CardWords, pair: string, asFile: boolean): CardAction[] => {
  const add = openTab(words, words.t('add-to-calendar'), `pair/${pair}`);
  return asFile ? [add] : [openTab(words, words.t('open-pair'), `pair/${pair}`), add];
};

/** One button for each peer who has an address. */
export const openChats = (words: CardWords, peers: readonly PeerView[]): CardAction[] =>
  peers
    .filter(({ mail }) => mail !== '')
    .map((peer) =>
      openUrl(
        words.t('chat', { name: clip(words.names([peer]).join(), longestName) }),
        words.links.chat(peer.mail),
      ),
    );

/** A link somebody else made leads to https or nowhere. */
export const openLink = (title: string, url: string | undefined): CardAction[] =>
  url !== undefined && URL.canParse(url) && new URL(url).protocol === 'https:' ? [openUrl(title, url)] : [];
