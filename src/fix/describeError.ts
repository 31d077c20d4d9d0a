/** The code of an error of the file system and the path that it is about, never a content. */
export function describeError(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  return code ? [code, path].filter(Boolean).join(' ') : message;
}
