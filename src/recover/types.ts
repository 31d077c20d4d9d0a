/**
 * The contract between the engine of `keyguard recover` and its guides. A guide is data: what is done, by whom, in
 * which order, with which commands (`src/recover/<provider>/`), and apart from it the sentences, once per language
 * (`src/recover/<provider>/{en,ja,ko}/`). The engine fills in the facts and writes Markdown; nothing here is ever run.
 */

/** The languages of the guides. */
export type GuideLanguage = 'en' | 'ja' | 'ko';

/** A text in each language, for names that a program shows: `{ en: 'Users', ja: 'ユーザー', ko: '사용자' }`. */
export type Localized = Readonly<Record<GuideLanguage, string>>;

/**
 * Who does a step. The leaked key and its user are not in this list, and that is the point: a step cannot be theirs.
 * - `anyone`: reading and deciding; nobody signs in anywhere
 * - `mailbox`: whoever reads the mail of the account
 * - `root`: the root user alone (of AWS; the owner of the account or organization elsewhere)
 * - `administrator`: root, or another administrator whose keys did not leak
 * - `owner`: outside of AWS, whoever may revoke and see everything there, with other credentials than the leaked ones
 * - `application`: the owner of the application that uses the key: deploys it, restarts it
 * - `repository`: who administers the repository at its host
 * - `developer`: whoever has a clone
 */
export type Actor =
  | 'anyone'
  | 'mailbox'
  | 'root'
  | 'administrator'
  | 'owner'
  | 'application'
  | 'repository'
  | 'developer';

/**
 * What a person can know that git cannot: the engine keeps these as lines to fill in near the top of the file, reads
 * them back, and puts them into every command and letter.
 */
export type FactName = 'keyId' | 'user' | 'account' | 'newKeyId' | 'caseId' | 'deadline' | 'role';

/** An instant as people and AWS write it: `2026-11-22T15:04:00Z`. */
export type Instant = string;

/** One place where the repository holds the secret. */
export interface LeakPlace {
  readonly file: string;
  /** Counted from 1; in the newest version that holds it. */
  readonly line: number;
  /** Whether the work tree's file holds it now, and whether the index tracks it with it. */
  readonly inWorkTree: boolean;
  readonly inIndex: boolean;
}

/** A commit that brought the secret in. */
export interface LeakCommit {
  /** Full object id; `shortId` of it is shown. */
  readonly id: string;
  readonly when: Instant;
  readonly author: string;
}

/** What the search through history found out about the key. Names are as git has them: not yet made printable. */
export interface Leak {
  readonly first: LeakCommit | null;
  /** How many commits brought it, or a version of a file with it. */
  readonly commits: number;
  readonly places: readonly LeakPlace[];
  readonly branches: readonly string[];
  readonly tags: readonly string[];
  /** Remotes one of whose branches, as last fetched, holds it. */
  readonly remotes: readonly Remote[];
  /** Stashes, notes, reflogs: `stash`, `reflog`, `notes`. Found here and nowhere that is pushed by itself. */
  readonly elsewhere: readonly string[];
  /** Whether the other half of the pair (the secret access key) lies beside it. */
  readonly pair: boolean;
  /** Other secrets in the same files: they leaked with it. */
  readonly others: readonly OtherSecret[];
  /**
   * Each value that is to be purged from history, as its length in bytes and its SHA-256 in lower-case hex. Only of
   * declared formats with 80 random bits and more, so that nobody can find the value from it. None: the guide asks for
   * an owner-only file.
   */
  readonly digests?: readonly { readonly length: number; readonly sha256: string }[];
}

export interface Remote {
  readonly name: string;
  /** Without user name and password. */
  readonly url: string;
  /** `github.com`, `gitlab.com`, or whatever the URL names; empty for a path. */
  readonly host: string;
  /** `owner/name`; empty where the URL tells none. */
  readonly slug: string;
  readonly branches: readonly string[];
}

export interface OtherSecret {
  readonly provider: string;
  readonly title: string;
  readonly file: string;
  readonly line: number;
  readonly revoke?: string;
}

/** All that a sentence or a command may speak of. Names from git are raw: `code()` and `shellQuote()` make them safe. */
export interface Facts {
  /** What leaked, in a person's words: `AWS access key ID`. Of the general guide: whatever the rule calls it. */
  readonly title: string;
  /** Page where it is revoked; empty where none is known. */
  readonly revoke: string;
  /**
   * Each one is always text that can stand in a command: the value, or a placeholder in capitals (`USER_NAME`,
   * `KEY_ID`, `ACCOUNT_ID`, `NEW_KEY_ID`, `CASE_ID`, `ROLE_NAME`) where nobody has told it yet.
   */
  readonly values: Readonly<Record<FactName, string>>;
  readonly isKnown: (name: FactName) => boolean;
  /** Null on the page of the documentation, outside of a repository, and where no repository here holds the key. */
  readonly leak: Leak | null;
  /** What this repository's code calls the provider with: `boto3`, `fog-aws`, `django-storages`. */
  readonly libraries: readonly string[];
  /** Step id to the time at which it was ticked. */
  readonly done: ReadonlyMap<string, Instant>;
}

/** Where in the provider's console: each name once as the console of the reader's language writes it. */
export interface ConsolePath {
  readonly url?: string;
  readonly names: readonly Localized[];
}

/**
 * An argument: literal text (the engine quotes it), a fact, `$NAME` of a variable that an earlier command set or the
 * loop over regions does, or one argument pieced together from these.
 */
export type Argument =
  | string
  | { readonly fact: FactName }
  | { readonly variable: string }
  | { readonly join: readonly (string | { readonly fact: FactName } | { readonly variable: string })[] };

/** A command of a provider's tool, as arguments: it can be held against the tool's own parser. */
export interface ArgvCommand {
  /** The first is the program: `aws`, `gh`, `gcloud`. */
  readonly argv: readonly Argument[];
  /** `each`: looped over all enabled regions (the engine writes the loop, with `--region "$region"`). */
  readonly regions?: 'each';
  /** The name of a shell variable that takes what it prints. */
  readonly into?: string;
  /** A filter that the output (of the whole loop, where it is one) is piped into: `sort -u`. No `aws` stands here. */
  readonly filter?: string;
}

/** Lines for a POSIX shell, where arguments do not do: git, a filter, a file. No `aws` command stands here. */
export interface ShellCommand {
  readonly shell: (facts: Facts) => readonly string[];
}

export type Command = (ArgvCommand | ShellCommand) & {
  /** Who runs it, where it is not who does the step. */
  readonly actor?: Actor;
  /** A key of the step's `captions`: the line that says what the command is for, written above it. */
  readonly caption?: string;
  /** Shown only where this holds. */
  readonly when?: (facts: Facts) => boolean;
};

/** Where a statement comes from and when it was read there. */
export interface Source {
  readonly url: string;
  /** `2026-11-22`. Absent: a page to go on to, which was not read for this guide. */
  readonly read?: string;
  /** Not the provider's own word: a report from the field, or somebody's code. Said so in the guide. */
  readonly unofficial?: true;
}

/** A step that cannot be done before some time is over. */
export interface Wait {
  /** Counted from when this step was ticked. */
  readonly from: string;
  readonly hours: number;
}

/**
 * What the engine looks at in the repository by itself before it believes a tick:
 * - `untracked`: no tracked file holds the secret, and the files to be ignored are
 * - `history-clean`: no object that any ref, tag, stash, note or reflog reaches holds it
 * - `remotes-clean`: as last fetched, no remote branch or tag does
 */
export type Verification = 'untracked' | 'history-clean' | 'remotes-clean';

export interface Step {
  /** Kebab-case, unique in the guide, never used again for another meaning: ticks are kept under it. */
  readonly id: string;
  readonly actor: Actor;
  readonly console?: ConsolePath;
  readonly commands?: readonly Command[];
  /** Letters to send, by their key in `GuideText.letters`: in English, and in the reader's language below it. */
  readonly letters?: readonly string[];
  readonly sources: readonly Source[];
  /** Ids of steps that come first. Without it, `--next` goes by the order of the guide. */
  readonly after?: readonly string[];
  readonly wait?: Wait;
  /** A fact that is the time by which it has to be done: `--status` says how much is left. */
  readonly until?: 'deadline';
  readonly verify?: Verification;
  /** Left out where this does not hold. */
  readonly when?: (facts: Facts) => boolean;
  /** Only to be read: no box to tick (what not to do; explanations). */
  readonly note?: true;
}

export interface Section {
  /** Kebab-case: `first`, `as-whom`, `limits`, … */
  readonly id: string;
  readonly steps: readonly Step[];
}

export interface Guide {
  /** As typed after `keyguard recover`: `aws`. */
  readonly provider: string;
  readonly sections: readonly Section[];
  /** The facts that this guide has lines for, in that order. */
  readonly facts: readonly FactName[];
}

export interface StepText {
  /** What is done, as an order: "Deactivate the key". One line, no Markdown; it becomes the line with the box. */
  readonly title: string;
  /** Markdown, one paragraph or list each. What `printable` must be applied to (names from git) already is. */
  readonly body: readonly string[];
  /** What makes it done: "the key's state is Inactive". One line. */
  readonly done?: string;
  /** Lines above commands, by the commands' `caption`. */
  readonly captions?: Readonly<Record<string, string>>;
}

/** One guide in one language. The other languages' files are typed by the English one's keys. */
export interface GuideText {
  /** The heading: "AWS: after an access key has leaked". */
  readonly title: string;
  /** Paragraphs under it. The page of the documentation starts with them: the exact error texts first. */
  readonly intro: (facts: Facts) => readonly string[];
  readonly sections: Readonly<
    Record<string, { readonly title: string; readonly intro?: (facts: Facts) => readonly string[] }>
  >;
  readonly steps: Readonly<Record<string, (facts: Facts) => StepText>>;
  readonly letters: Readonly<Record<string, (facts: Facts) => readonly string[]>>;
}
