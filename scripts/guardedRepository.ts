import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Language } from '../src/messages/language.ts';
import { awsKeyPair } from '../tests/support/secrets.ts';

const root = resolve(import.meta.dirname, '..');

/** A throw-away repository with keyguard in it and a CarrierWave initializer, not yet committed, with a made-up key. */
export interface GuardedRepository {
  /** Runs a program there as a person would who speaks that language; git's dates stand still. */
  run(language: Language, program: string, args: readonly string[], colour?: boolean): Ran;
  /** Whether a text holds the made-up key. */
  holdsKey(text: string): boolean;
  remove(): void;
}

interface Ran {
  readonly status: number | null;
  /** What it wrote, standard output first. */
  readonly said: string;
}

/** What a shell of the person who makes the documentation may hold, and a reader's does not. */
const ownSettings = /^(?:GIT_|HUSKY|KEYGUARD|NO_COLOR|FORCE_COLOR|npm_|INIT_CWD|AWS_|RUBYOPT)/;

/** @param files more files, committed before; needs `npm run build` first */
export function guardedRepository(files: Readonly<Record<string, string>> = {}): GuardedRepository {
  const folder = mkdtempSync(join(tmpdir(), 'keyguard-documentation-'));
  const { id, secret } = awsKeyPair(3);
  const inherited = Object.entries(process.env).filter(([name]) => !ownSettings.test(name));
  const run: GuardedRepository['run'] = (language, program, args, colour = false) => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      env: {
        ...Object.fromEntries(inherited),
        GIT_CONFIG_GLOBAL: join(folder, 'none'),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_DATE: '2026-11-22T12:00:00Z',
        GIT_COMMITTER_DATE: '2026-11-22T12:00:00Z',
        LC_ALL: `${language}.UTF-8`,
        ...(colour && { FORCE_COLOR: '1' }),
      },
      encoding: 'utf8',
    });
    return { status, said: `${stdout}${stderr}`.replace(/^husky - .*\n/gm, '') };
  };
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/keyguard'), 'junction');
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['config', 'user.name', 'A Developer'],
    ['config', 'user.email', 'developer@example.invalid'],
  ])
    run('en', 'git', args);
  run('en', process.execPath, [join(root, 'dist/keyguard.cjs'), 'install']);
  for (const [path, content] of Object.entries({ ...files, '.gitignore': '/node_modules\n' }))
    write(path, content);
  run('en', 'git', ['add', '.']);
  run('en', 'git', ['commit', '-qm', 'Begin']);
  write(
    'config/initializers/carrierwave.rb',
    `CarrierWave.configure do |config|
  config.fog_provider = 'fog/aws'
  config.fog_credentials = {
    provider: 'AWS',
    aws_access_key_id: '${id}',
    aws_secret_access_key: '${secret}'
  }
end
`,
  );
  run('en', 'git', ['add', 'config']);
  return {
    run,
    holdsKey: (text) => text.includes(id) || text.includes(secret),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
