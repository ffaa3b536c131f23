/** Where people and Teams no longer fit beside each other. */
export const narrow = '@media (max-width: 760px)';
