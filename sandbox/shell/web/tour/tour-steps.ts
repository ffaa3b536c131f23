import type { Screen } from '../app/place.ts';

/** Who one is best in a step. */
export type TourRole = 'coordinator' | 'first employee' | 'second employee' | 'manager';

export interface TourStep {
  title: string;
  /** What to do, in the order to do it. */
  todo: readonly string[];
  role: TourRole;
  screen: Screen;
  /** A screen of the tab, as its router knows it. */
  subPage?: string;
}

export const tourSteps: readonly TourStep[] = [
  {
    title: 'A coordinator designs a programme',
    todo: [
      'You are the learning and development coordinator.',
      'Under Programmes, create a programme from a template.',
      'Read what it will be, then open enrolment.',
    ],
    role: 'coordinator',
    screen: 'tab',
    subPage: 'programmes',
  },
  {
    title: 'An employee joins',
    todo: [
      'Now you are an employee.',
      'On the home page, join the programme: one thing you can teach, one you want to learn, your languages, the notice.',
    ],
    role: 'first employee',
    screen: 'tab',
    subPage: '',
  },
  {
    title: 'A colleague joins too',
    todo: [
      'Be somebody else, and join as well.',
      'Teach what the first one wants to learn, and the other way round: both should gain.',
    ],
    role: 'second employee',
    screen: 'tab',
    subPage: '',
  },
  {
    title: 'The round is run',
    todo: [
      'As coordinator, start a round: it is first a dry run.',
      'Look at who is paired and why, then publish it.',
    ],
    role: 'coordinator',
    screen: 'tab',
    subPage: 'programmes',
  },
  {
    title: 'The bot introduces both',
    todo: [
      'Move the date on by 1 hour or 1 day, until it is no longer quiet time for both.',
      'In the chat, accept. Then be the other one, and accept as well.',
    ],
    role: 'first employee',
    screen: 'chat',
  },
  {
    title: 'The first session is in Outlook',
    todo: [
      'Look at the week of both: the first session stands in it.',
      'Whoever organises it may drag it; the other may decline it, or add an appointment over it. Move on by 1 day, and see in the chat what Binôme makes of it.',
      'After it, confirm the agreement on the pair page; the series follows.',
    ],
    role: 'second employee',
    screen: 'calendar',
  },
  {
    title: 'Weeks go by',
    todo: [
      'Move on week by week, and answer the check-ins of the bot as both.',
      'One tap each: did you meet, was it useful.',
    ],
    role: 'first employee',
    screen: 'chat',
  },
  {
    title: 'A manager nominates, and growth shows',
    todo: [
      'As a manager, nominate somebody of your team under My team.',
      'Then be the coordinator again and open Insights. Under five people, nothing is shown.',
    ],
    role: 'manager',
    screen: 'tab',
    subPage: 'team',
  },
];
