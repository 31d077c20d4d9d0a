/**
 * The table of hook managers and situations: each cell is a test of `hookMatrix.test.ts` with the real tool, and the
 * README's table is made from it (`scripts/hookMatrix.ts`).
 */
export const situations = {
  commit: 'commit, `-a`, subfolder',
  own: 'own hooks go on',
  worktree: 'later work tree',
  older: 'older branch',
  clone: 'clone, `install`',
  stranger: 'clone without keyguard is stopped',
  rewritten: 'hooks written anew',
  without: 'manager missing',
  uninstall: '`uninstall`: as before',
} as const;

export type Situation = keyof typeof situations;

export interface MatrixRow {
  /** As the tests and the README's table call it. */
  readonly title: string;
  /** What a cell holds where it is not "yes": the reason, and no test. */
  readonly not: Partial<Readonly<Record<Situation, string>>>;
}

const noHook = 'no hook there';

export const matrixRows = {
  husky9: { title: 'husky 9', not: { without: '–' } },
  subfolder: { title: 'husky 9 in a subfolder', not: { without: '–' } },
  husky8: { title: 'husky 8', not: { without: '–' } },
  husky4: {
    title: 'husky 4',
    not: { stranger: noHook, worktree: 'husky stops it', without: 'husky stops it' },
  },
  lefthook: { title: 'lefthook', not: {} },
  'simple-git-hooks': { title: 'simple-git-hooks', not: { without: '–' } },
  'pre-commit': { title: 'pre-commit', not: {} },
  prek: { title: 'prek', not: {} },
  'hooks-path': {
    title: 'a committed folder, `core.hooksPath`',
    not: { older: noHook, rewritten: '–', without: '–' },
  },
  'git-hooks': { title: 'plain `.git/hooks`', not: { stranger: noHook, rewritten: '–', without: '–' } },
  none: {
    title: 'none: husky 9 is set up',
    not: { own: '–', stranger: noHook, rewritten: '–', without: '–' },
  },
  machine: {
    title: '`install --global`',
    not: { stranger: '–', rewritten: '–', without: '–' },
  },
} as const satisfies Readonly<Record<string, MatrixRow>>;

export type RowName = keyof typeof matrixRows;
