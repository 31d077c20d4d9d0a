/** Whether a text has anything to read: spaces and characters that cannot be seen are no reason. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
