/**
 * Decides offline whether a secret can be a real one.
 *
 * @param secret the secret as it stands in the text
 * @param groups the named fields of its format that took part in the match
 * @returns facts that may be shown (`{ account: '123456789012' }`, or none), or null where it cannot be real
 */
export type Check = (
  secret: string,
  groups: Readonly<Record<string, string>>,
) => Readonly<Record<string, string>> | null;

/** What a check returns that accepts and has nothing to tell. */
export const accepted: Readonly<Record<string, string>> = Object.freeze({});
