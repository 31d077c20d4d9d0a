import type { Confidence } from '../detect/rule.ts';
import type { Language } from '../messages/language.ts';
import type { PathMatcher } from './pathGlob.ts';
import { configPath, type PolicyFiles } from './policyFiles.ts';

/** Inline markers of other tools that `markers` may name: each lets pass what stands on its line, or on the next. */
export const foreignMarkers = [
  'gitleaks:allow',
  'betterleaks:allow',
  'pragma: allowlist secret',
  'pragma: allowlist nextline secret',
  'trufflehog:ignore',
  'secretlint-disable-line',
  'ggignore',
  'kingfisher:ignore',
] as const;
export type ForeignMarker = (typeof foreignMarkers)[number];

/** What `.keyguard/config.toml` says, checked; docs/configuration.md explains each key. */
export interface Config {
  /** Globs of paths that are not looked at, and whether one of them covers a path. */
  readonly exclude: readonly string[];
  readonly excludes: PathMatcher;
  /** Rules that are switched off. */
  readonly disable: readonly string[];
  /** Findings that are less sure do not block. */
  readonly confidence: Confidence;
  /** In bytes; null for none. `text` is how the file has it. */
  readonly sizeLimit: Limit | null;
  /** In milliseconds; null for none. */
  readonly timeBudget: Limit | null;
  /** What skipping by one of the limits counts as: exit code 3, or nothing. */
  readonly skipped: 'stop' | 'pass';
  /** Null where the file leaves it to the locale. */
  readonly language: Language | null;
  /** Whether an exception needs a commit of its own. */
  readonly strict: boolean;
  readonly markers: readonly ForeignMarker[];
  /** On which line of the file each key stands that it has. */
  readonly lines: ReadonlyMap<string, number>;
}

export interface Limit {
  readonly amount: number;
  readonly text: string;
}

/** Without a configuration: all is looked at, all that is found blocks. */
export const defaultConfig: Config = {
  exclude: [],
  excludes: () => false,
  disable: [],
  confidence: 'possible',
  sizeLimit: null,
  timeBudget: null,
  skipped: 'stop',
  language: null,
  strict: false,
  markers: [],
  lines: new Map(),
};

/**
 * The configuration of a policy. Without the file it costs no more than the list of the folder.
 *
 * @throws a usage error that names `.keyguard/config.toml:LINE`
 */
export async function readConfig(files: PolicyFiles): Promise<Config> {
  const file = (await files.list()).find(({ path }) => path === configPath);
  if (!file) return defaultConfig;
  const { parseConfig } = await import('./parseConfig.ts');
  return parseConfig(file, files);
}

const ranks: Readonly<Record<Confidence, number>> = { possible: 0, likely: 1, certain: 2 };

/** Whether a finding is sure enough to block. */
export const isSureEnough = ({ confidence }: Config, finding: { readonly confidence: Confidence }): boolean =>
  ranks[finding.confidence] >= ranks[confidence];
