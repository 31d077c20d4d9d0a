/** Why an object cannot be read, as a sentence without the file: whoever asked for it knows the path. */
export interface UnreadableObject extends Error {
  readonly unreadable: true;
  /** True where it does not exist, or is not here (a partial clone, a shallow one). */
  readonly missing: boolean;
}

export const unreadableObject = (message: string, missing = false): UnreadableObject =>
  Object.assign(new Error(message), { unreadable: true as const, missing });

export const isUnreadable = (error: unknown): error is UnreadableObject =>
  error instanceof Error && 'unreadable' in error && error.unreadable === true;
