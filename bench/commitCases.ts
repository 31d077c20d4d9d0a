import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Case } from './measure.ts';
import { git, stagedRepository } from './repositories.ts';

/** `git commit` without a hook, through husky with `node -e 0`, and through husky with the guard. */
export function commitCases(node: string, root: string, temporary: string[]): Case[] {
  const withHook = (name: string, script: string | null): Case => {
    const cwd = stagedRepository(500);
    const first = execFileSync('git', ['rev-parse', 'HEAD'], { cwd, encoding: 'utf8' }).trim();
    temporary.push(cwd);
    if (script !== null) {
      mkdirSync(join(cwd, '.husky'));
      cpSync(join(root, 'node_modules/husky'), join(cwd, 'node_modules/husky'), { recursive: true });
      mkdirSync(join(cwd, 'node_modules/keyguard'), { recursive: true });
      cpSync(join(root, 'dist'), join(cwd, 'node_modules/keyguard/dist'), { recursive: true });
      cpSync(join(root, 'package.json'), join(cwd, 'node_modules/keyguard/package.json'));
      git(cwd, 'config', 'core.hooksPath', '.husky/_');
      mkdirSync(join(cwd, '.husky/_'));
      cpSync(join(root, 'node_modules/husky/husky'), join(cwd, '.husky/_/h'));
      writeFileSync(join(cwd, '.husky/_/pre-commit'), '#!/usr/bin/env sh\n. "$(dirname "$0")/h"\n', {
        mode: 0o755,
      });
      writeFileSync(join(cwd, '.husky/pre-commit'), script);
      writeFileSync(join(cwd, '.git/info/exclude'), 'node_modules\n.husky\n');
    }
    return {
      name,
      command: 'git',
      args: [
        '-c',
        'user.name=bench',
        '-c',
        'user.email=bench@example.com',
        'commit',
        '-qm',
        'bench',
        '--no-gpg-sign',
      ],
      cwd,
      env: { PATH: `${dirname(node)}:${process.env.PATH ?? ''}` },
      before() {
        // The same ten files are staged again.
        git(cwd, 'reset', '-q', '--soft', first);
      },
    };
  };
  return [
    withHook('no hook', null),
    withHook('node -e 0', 'node -e 0\n'),
    withHook('guard', readFileSync(join(root, 'hooks/pre-commit'), 'utf8')),
  ];
}
