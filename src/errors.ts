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

function knownError(kind: KnownError['keyguard'], message: string, cause?: unknown): KnownError {
  return Object.assign(new Error(message, { cause }), { keyguard: kind });
}

/** Wrong arguments or a configuration that cannot be read as meant: exit code 2. */
export const usageError = (message: string, cause?: unknown) => knownError('usage', message, cause);

/** The check could not be completed: exit code 3. */
export const incompleteError = (message: string, cause?: unknown) => knownError('incomplete', message, cause);

export const isKnownError = (error: unknown): error is KnownError =>
  error instanceof Error && 'keyguard' in error && typeof error.keyguard === 'string';
