/** Where seven columns no longer fit beside each other. */
export const narrow = '@media (max-width: 900px)';
