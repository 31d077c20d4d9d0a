/** Whether a text has a word to read: no reason are spaces, what cannot be seen, and the dots of `--reason "..."`. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
