/** Words with hyphens: a name that someone thought of. What has digits or is longer may be a secret in a wrong place. */
export const isPlainName = (text: string): boolean => /^[a-z]{1,16}(?:[-_.][a-z]{1,16}){0,4}$/.test(text);
