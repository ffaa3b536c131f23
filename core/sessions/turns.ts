/** Who is outside their hours when it is somebody's turn: a bit for each person. */
export type Turn = number;

const isOf = (turn: Turn, person: number): boolean => (turn & (1 << person)) !== 0;

/** How often each person is outside their hours after so many sessions of each turn. */
const borne = (turns: readonly Turn[], sessions: readonly number[], people: number): number[] =>
  Array.from({ length: people }, (_, person) =>
    turns.reduce((sum, turn, index) => sum + (isOf(turn, person) ? (sessions[index] ?? 0) : 0), 0),
  );

/** Nobody bears more than one session more than another. */
export const isFair = (turns: readonly Turn[], sessions: readonly number[], people: number): boolean => {
  const each = borne(turns, sessions, people);
  return Math.max(...each) - Math.min(...each) <= 1;
};

/** Every list of up to so many different turns. */
const lists = (turns: readonly Turn[], most: number): Turn[][] =>
  most === 0
    ? [[]]
    : [
        [],
        ...turns.flatMap((one) =>
          lists(
            turns.filter((turn) => turn !== one),
            most - 1,
          ).map((rest) => [one, ...rest]),
        ),
      ];

const isRound = (turns: readonly Turn[], people: number): boolean => {
  if (turns.length === 0) return false;
  const all = (1 << people) - 1;
  if (turns.includes(all)) return turns.length === 1;
  const once = turns.map(() => 1);
  return new Set(borne(turns, once, people)).size === 1;
};

/**
 * The ways of taking turns among so many people: lists of turns after which everybody has been outside their hours equally
 * often. Two do so one by one or both at once; three one by one, two by two, one and then the two others, or all at once.
 */
export const rounds = (people: number): Turn[][] => {
  const turns = Array.from({ length: (1 << people) - 1 }, (_, index) => index + 1);
  return lists(turns, people).filter((list) => isRound(list, people));
};
