import type { CardView } from '#core/messages/card-view.ts';
import type { Reader } from '#core/ports/bot-gateway.ts';
import type { Wording } from '#core/ports/wording.ts';
import { unreachable } from '#core/shared/never.ts';
import type { AdaptiveCard } from './adaptive-card.ts';
import { agreeCard } from './agree.ts';
import { askSupportCard } from './ask-support.ts';
import { beforeSessionCard } from './before-session.ts';
import { makeCardWords, type CardWords } from './card-words.ts';
import { checkInCard } from './check-in.ts';
import { chooseProgrammeCard } from './choose-programme.ts';
import { closingCard } from './closing.ts';
import { conversationPromptCard } from './conversation-prompt.ts';
import { digestCard } from './digest.ts';
import { enrolledCard } from './enrolled.ts';
import { firstSessionBookedCard } from './first-session-booked.ts';
import { helpCard } from './help.ts';
import { introductionOverCard } from './introduction-over.ts';
import { invitationCard } from './invitation.ts';
import { leftCard } from './left.ts';
import { leftOutCard } from './left-out.ts';
import { makeLinks } from './links.ts';
import { meetYourPeerCard } from './meet-your-peer.ts';
import { noLongerPossibleCard } from './no-longer-possible.ts';
import { nominationCard } from './nomination.ts';
import { notUnderstoodCard } from './not-understood.ts';
import { pairActiveCard } from './pair-active.ts';
import { pairEndedCard } from './pair-ended.ts';
import { pausedCard } from './paused.ts';
import { refusedCard } from './refused.ts';
import { repairSeriesCard } from './repair-series.ts';
import { repairSessionCard } from './repair-session.ts';
import { resumedCard } from './resumed.ts';
import { seriesBookedCard } from './series-booked.ts';
import { sessionFixedCard } from './session-fixed.ts';
import { sessionVoteCard } from './session-vote.ts';
import { shortlistCard } from './shortlist.ts';
import { someoneFoundCard } from './someone-found.ts';
import { statusCard } from './status.ts';
import { stillInCard } from './still-in.ts';
import { supportAnswerCard } from './support-answer.ts';
import { supportReceivedCard } from './support-received.ts';
import { tapCalendarCard } from './tap-calendar.ts';
import { welcomeCard } from './welcome.ts';

export interface CardSettings {
  /** Id of the app in its manifest: deep links lead into it. */
  teamsAppId: string;
  wording: Wording;
}

export type CardOf = (view: CardView, reader: Reader) => AdaptiveCard;

const show = (view: CardView, words: CardWords): AdaptiveCard => {
  switch (view.kind) {
    case 'welcome':
      return welcomeCard(words);
    case 'invitation':
      return invitationCard(view, words);
    case 'nomination':
      return nominationCard(view, words);
    case 'shortlist':
      return shortlistCard(view, words);
    case 'someone-found':
      return someoneFoundCard(view, words);
    case 'meet-your-peer':
      return meetYourPeerCard(view, words);
    case 'pair-active':
      return pairActiveCard(view, words);
    case 'first-session-booked':
      return firstSessionBookedCard(view, words);
    case 'agree':
      return agreeCard(view, words);
    case 'series-booked':
      return seriesBookedCard(view, words);
    case 'tap-calendar':
      return tapCalendarCard(view, words);
    case 'repair-session':
      return repairSessionCard(view, words);
    case 'repair-series':
      return repairSeriesCard(view, words);
    case 'session-vote':
      return sessionVoteCard(view, words);
    case 'session-fixed':
      return sessionFixedCard(view, words);
    case 'before-session':
      return beforeSessionCard(view, words);
    case 'check-in':
      return checkInCard(view, words);
    case 'closing':
      return closingCard(view, words);
    case 'introduction-over':
      return introductionOverCard(view, words);
    case 'left-out':
      return leftOutCard(view, words);
    case 'still-in':
      return stillInCard(view, words);
    case 'left':
      return leftCard(view, words);
    case 'pair-ended':
      return pairEndedCard(view, words);
    case 'digest':
      return digestCard(view, words, (one) => show(one, words));
    case 'support-received':
      return supportReceivedCard(view, words);
    case 'support-answer':
      return supportAnswerCard(view, words);
    case 'ask-support':
      return askSupportCard(view, words);
    case 'paused':
      return pausedCard(view, words);
    case 'resumed':
      return resumedCard(words);
    case 'choose-programme':
      return chooseProgrammeCard(view, words);
    case 'status':
      return statusCard(view, words);
    case 'conversation-prompt':
      return conversationPromptCard(view, words);
    case 'help':
      return helpCard(words);
    case 'not-understood':
      return notUnderstoodCard(words);
    case 'no-longer-possible':
      return noLongerPossibleCard(words);
    case 'refused':
      return refusedCard(view, words);
    case 'enrolled':
      return enrolledCard(view, words);
    default:
      return unreachable(view);
  }
};

/** Turns what the bot has to show into an Adaptive Card in the reader's language and time zone. */
export const makeCardOf = ({ teamsAppId, wording }: CardSettings): CardOf => {
  const links = makeLinks(teamsAppId);
  return (view, reader) => show(view, makeCardWords(wording, links, reader));
};
