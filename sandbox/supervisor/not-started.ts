/** A part that did not come up, with its last words: something to read, not a fault of the program that tells it. */
export class NotStarted extends Error {}
