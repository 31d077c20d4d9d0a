import type { FileChange } from './fileChange.ts';

/** A value of git's configuration as it is and as it is to be. An empty list stands for unset. */
export interface ConfigChange {
  /** A folder of the work tree whose configuration is meant. */
  readonly cwd: string;
  readonly scope: '--local' | '--worktree' | '--global';
  readonly key: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Everything that a command is about to change, as plain data: it can be shown, done, and undone. */
export interface Plan {
  readonly files: readonly FileChange[];
  readonly config: readonly ConfigChange[];
  /** Whether the configuration is set before the files are put into place: where files go that it names. */
  readonly settingsFirst?: boolean;
}
