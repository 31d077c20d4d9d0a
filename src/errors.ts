/** Exit codes, the same for every command. All but 0 stop a commit. */
export const exitCodes = {
  clean: 0,
  blocked: 1,
  usage: 2,
  incomplete: 3,
} as const;

/**
 * An error that a person can do something about: one line that says what, where, and what to do.
 * `code` is told apart by its name and not by its class, because each bundle has its own copy of this file.
 */
export interface KnownError extends Error {
  readonly keyguard: 'usage' | 'incomplete';
}

/** A sentence, or how to make it where the error may never be shown: a translation is loaded only to be read. */
type Message = string | (() => string);

function knownError(kind: KnownError['keyguard'], message: Message, cause?: unknown): KnownError {
  const error = new Error(typeof message === 'string' ? message : '', { cause });
  if (typeof message === 'function') Object.defineProperty(error, 'message', { get: message });
  return Object.assign(error, { keyguard: kind });
}

/** Wrong arguments or a configuration that cannot be read as meant: exit code 2. */
export const usageError = (message: Message, cause?: unknown) => knownError('usage', message, cause);

/** The check could not be completed: exit code 3. */
export const incompleteError = (message: Message, cause?: unknown) =>
  knownError('incomplete', message, cause);

export const isKnownError = (error: unknown): error is KnownError =>
  error instanceof Error && 'keyguard' in error && typeof error.keyguard === 'string';
