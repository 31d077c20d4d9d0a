/** How one file that people commit comes to call keyguard, and how it ceases to. */
export interface TreeEdit {
  /** Path from the top of the work tree, with `/`. */
  readonly name: string;
  /** Whether git or husky starts the file itself. */
  readonly executable: boolean;
  /** How its bytes are read: a hook may be in any encoding, a configuration is in UTF-8. */
  readonly encoding: 'latin1' | 'utf8';
  /** Whether a text calls keyguard already. */
  has(text: string): boolean;
  /**
   * The text with the call; the same text where it is there.
   *
   * @param text null where there is no file
   * @throws a usage error that says what to add by hand, where a program cannot do it safely
   */
  add(text: string | null): string;
  /** The text without it; null where nothing else is left. */
  remove(text: string): string | null;
}
