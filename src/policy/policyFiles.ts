/** A file of `.keyguard/`, by its path from the top of the repository. */
export interface PolicyFile {
  readonly path: string;
  /** A symbolic link or a submodule: no policy is read from there. */
  readonly link: boolean;
}

/**
 * Where the policy is read from: the index in a hook, a parent commit for what was there before, the work tree in
 * `scan`. Whoever knows git or the disk supplies it, so that policy knows neither.
 */
export interface PolicyFiles {
  /** Everything that starts with `.keyguard`: the files of the folder, or the name itself where it is no folder. */
  list(): Promise<readonly PolicyFile[]>;
  /** Contents of a file that `list` named. */
  read(path: string): Promise<Uint8Array>;
}

export const policyFolder = '.keyguard';
export const allowPath = '.keyguard/allow.toml';
export const configPath = '.keyguard/config.toml';
export const baselinePath = '.keyguard/baseline';
export const patternsFolder = '.keyguard/patterns/';

/** Whether a path is one of a pattern of the repository's own. */
export const isPatternPath = (path: string): boolean =>
  path.startsWith(patternsFolder) &&
  path.endsWith('.toml') &&
  !path.slice(patternsFolder.length).includes('/');
