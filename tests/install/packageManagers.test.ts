import { spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createRepository,
  removeRepositories,
  repositoryAt,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { commitSecret, install, keyguard, onBuildServer, packageFolder, treeOf } from './support/keyguard.ts';
import {
  type Manager,
  managerFolder,
  pathWith,
  type Registry,
  settings,
  startRegistry,
} from './support/managers.ts';

interface Case {
  readonly manager: Manager;
  readonly lock: string;
  readonly script: 'prepare' | 'postinstall';
  /** Makes the project as people have it. */
  readonly first: readonly string[];
  /** Installs what the lock file says, and fails where package.json says something else. */
  readonly frozen: readonly (readonly string[])[];
}

const cases: Case[] = [
  {
    manager: 'npm',
    lock: 'package-lock.json',
    script: 'prepare',
    first: ['npm', 'install'],
    frozen: [
      ['npm', 'ci', '--omit=dev'],
      ['npm', 'ci'],
    ],
  },
  {
    manager: 'pnpm',
    lock: 'pnpm-lock.yaml',
    script: 'prepare',
    first: ['pnpm', 'install'],
    frozen: [
      ['pnpm', 'install', '--frozen-lockfile', '--prod'],
      ['pnpm', 'install', '--frozen-lockfile'],
    ],
  },
  {
    manager: 'yarn',
    lock: 'yarn.lock',
    script: 'prepare',
    first: ['yarn', 'install'],
    frozen: [['yarn', 'install', '--frozen-lockfile']],
  },
  {
    manager: 'yarn-berry',
    lock: 'yarn.lock',
    script: 'postinstall',
    first: ['yarn', 'install'],
    frozen: [['yarn', 'install', '--immutable']],
  },
];

let registry: Registry;

beforeAll(async () => {
  registry = await startRegistry();
});

afterAll(async () => {
  await registry.stop();
  removeRepositories();
});

const manifest =
  '{\r\n\t"name": "app",\r\n\t"private": true,\r\n\t"scripts": {\r\n\t\t"test": "true"\r\n\t},\r\n\t"dependencies": {\r\n\t\t"husky": "9.1.7"\r\n\t}\r\n}\r\n';

describe.each(cases)('$manager', ({ manager, lock, script, first, frozen }) => {
  const folder = managerFolder(manager);
  // Without a network they cannot be fetched; a build server must have one.
  const testHere = folder || onBuildServer ? test : test.skip;
  const environment = () => ({ ...registry.environment, PATH: pathWith(folder ?? '') });

  function run(root: string, [program, ...args]: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(program!, args, {
      cwd: root,
      env: { ...process.env, ...environment() },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${status}\n${stdout}${stderr}`);
    return stdout + stderr;
  }

  let made: TestRepository | undefined;

  /** A project as people have it: made once, because the package manager takes its time, and copied for each test. */
  function project(): TestRepository {
    if (!made) {
      made = createRepository();
      made.write('.gitignore', 'node_modules\n.yarn\n');
      made.write('package.json', manifest);
      if (manager === 'yarn-berry') made.write('.yarnrc.yml', 'nodeLinker: node-modules\n');
      run(made.root, first);
      made.commit();
    }
    const root = join(temporaryFolder(), 'copy');
    cpSync(made.root, root, { recursive: true, verbatimSymlinks: true });
    return repositoryAt(root);
  }

  testHere(
    'the dependency and the script are added, the layout stays; a clone that installs is guarded; uninstall gives every byte back',
    () => {
      const repository = project();
      const before = treeOf(repository.root, ['.git', 'node_modules', '.yarn']);
      const { stdout } = install(repository.root, environment());
      expect(stdout).toContain('package.json (changed)');
      const text = repository.read('package.json').toString();
      expect(JSON.parse(text).devDependencies.keyguard).toMatch(/^\^\d/);
      expect(JSON.parse(text).scripts).toEqual({ test: 'true', [script]: '(keyguard install || exit 0)' });
      expect(text).toContain('\n\t"scripts": {');
      expect(repository.read(lock).toString()).toContain('keyguard');
      const changed = repository.git('status', '--porcelain').split('\n');
      expect(changed.sort()).toEqual([' M package.json', ` M ${lock}`, '?? .husky/'].sort());
      const again = install(repository.root, environment());
      expect(again.stdout).toContain('nothing was changed');
      expect(commitSecret(repository).status).toBe(1);

      repository.commit();
      const clone = createRepository({ clone: [repository.root] });
      for (const command of frozen) run(clone.root, command);
      expect(clone.git('status', '--porcelain')).toBe('');
      expect(commitSecret(clone).status).toBe(1);

      keyguard(repository.root, ['uninstall'], environment());
      expect(treeOf(repository.root, ['.git', 'node_modules', '.yarn'])).toEqual(before);
    },
  );

  testHere('uninstall after package.json was edited: both files stay in step', () => {
    const repository = project();
    install(repository.root, environment());
    const text = repository.read('package.json').toString();
    repository.write('package.json', text.replace('"test": "true"', '"test": "false"'));
    const { status } = keyguard(repository.root, ['uninstall'], environment());
    expect(status).toBe(0);
    const after = JSON.parse(repository.read('package.json').toString());
    // yarn 1 leaves the list behind, empty.
    expect({ devDependencies: {}, ...after }).toEqual({
      ...JSON.parse(manifest),
      scripts: { test: 'false' },
      devDependencies: {},
    });
    expect(repository.read(lock).toString()).not.toContain('node_modules/keyguard');
    run(repository.root, frozen.at(-1)!);
  });

  testHere(
    'offline: package.json and lock file stay as they are, the command is printed, the guard works',
    () => {
      const repository = project();
      const before = treeOf(repository.root, ['.git', 'node_modules', '.yarn', '.husky']);
      const { status, stderr } = keyguard(repository.root, ['install'], {
        ...settings('http://127.0.0.1:9'),
        PATH: pathWith(folder ?? ''),
      });
      expect(status).toBe(0);
      expect(stderr).toMatch(
        /(npm install --save-dev|pnpm add --save-dev|yarn add --dev) keyguard@\^\S+ && npx keyguard install/,
      );
      expect(treeOf(repository.root, ['.git', 'node_modules', '.yarn', '.husky'])).toEqual(before);
      expect(commitSecret(repository).status).toBe(1);
    },
  );
});

test.each([
  ['pnpm', { 'package.json': '{"name":"top"}', 'pnpm-workspace.yaml': 'packages: [a]\n' }],
  ['yarn', { 'package.json': '{"name":"top","private":true,"workspaces":["a"]}', 'yarn.lock': '' }],
] as const)('the top of a workspace of %s', (manager, files) => {
  const folder = managerFolder(manager);
  if (!folder && !onBuildServer) return;
  const repository = createRepository();
  repository.write('.gitignore', 'node_modules\n');
  repository.commit({ ...files, 'a/package.json': '{"name":"a","version":"1.0.0"}' });
  const environment = { ...registry.environment, PATH: pathWith(folder ?? '') };
  const { stderr } = install(join(repository.root, 'a'), environment);
  expect(stderr).toBe('');
  expect(JSON.parse(repository.read('package.json').toString()).devDependencies).toHaveProperty('keyguard');
  expect(repository.git('status', '--porcelain', 'a')).toBe('');
});

(managerFolder('yarn-berry') || onBuildServer ? test : test.skip)('Yarn without node_modules', () => {
  const repository = createRepository();
  const environment = { ...registry.environment, PATH: pathWith(managerFolder('yarn-berry') ?? '') };
  repository.write('.gitignore', '.yarn\n.pnp.*\n');
  repository.commit({ 'package.json': '{"name":"app","private":true}', 'yarn.lock': '', '.yarnrc.yml': '' });
  expect(install(repository.root, environment).stderr).toBe('');
  repository.commit();
  const clone = createRepository({ clone: [repository.root] });
  const { status } = spawnSync('yarn', ['install', '--immutable'], {
    cwd: clone.root,
    env: { ...process.env, ...environment },
  });
  expect(status).toBe(0);
  expect(existsSync(join(clone.root, 'node_modules'))).toBe(false);
  expect(commitSecret(clone).status).toBe(1);
});

describe('npm', () => {
  const environment = () => registry.environment;

  test('npm i -D <tarball> && npx keyguard install, by hand: a key is refused; uninstall keeps what was added by hand', () => {
    const repository = createRepository();
    repository.write('.gitignore', 'node_modules\n');
    repository.write('package.json', '{\n  "name": "app"\n}');
    const source = packageFolder();
    const pack = spawnSync(
      'npm',
      ['pack', '--silent', '--ignore-scripts', '--pack-destination', repository.root],
      { cwd: source, encoding: 'utf8' },
    );
    const env = { ...process.env, ...environment() };
    const added = spawnSync('npm', ['install', '--save-dev', `./${pack.stdout.trim()}`], {
      cwd: repository.root,
      env,
    });
    expect(added.status).toBe(0);
    const before = treeOf(repository.root);
    const installed = spawnSync('npx', ['keyguard', 'install'], {
      cwd: repository.root,
      env,
      encoding: 'utf8',
    });
    expect(installed.status).toBe(0);
    expect(installed.stdout).not.toContain('Adding');
    expect(JSON.parse(repository.read('package.json').toString()).scripts).toEqual({
      prepare: '(keyguard install || exit 0)',
    });
    const refused = commitSecret(repository);
    expect(refused.status).toBe(1);
    spawnSync('npx', ['keyguard', 'uninstall'], { cwd: repository.root, env });
    expect(treeOf(repository.root)).toEqual(before);
  });

  test('an existing prepare stays; --dry-run tells the command and runs nothing', () => {
    const repository = createRepository();
    repository.write('.gitignore', 'node_modules\n');
    repository.write('package.json', '{"scripts":{"prepare":"echo built > built"}}\n');
    const dry = keyguard(repository.root, ['install', '--dry-run'], environment());
    expect(dry.stdout).toMatch(/npm install --save-dev keyguard@\^/);
    expect(existsSync(join(repository.root, 'node_modules'))).toBe(false);
    install(repository.root, environment());
    const { scripts } = JSON.parse(repository.read('package.json').toString());
    expect(scripts.prepare).toBe('echo built > built && (keyguard install || exit 0)');
  });

  test('as a script of npm, or on a build server: package.json stays, nothing is said', () => {
    for (const variables of [{ npm_lifecycle_event: 'prepare' }, { CI: 'true' }]) {
      const repository = createRepository();
      repository.write('package.json', '{"name":"app"}');
      const outcome = keyguard(repository.root, ['install'], variables);
      expect(outcome).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(repository.read('package.json').toString()).toBe('{"name":"app"}');
      expect(existsSync(join(repository.root, 'node_modules'))).toBe(false);
      expect(commitSecret(repository).status).toBe(1);
    }
  });

  test.each(['{"name":', '[]', '', 'null'])(
    'a package.json that is %j stops install and uninstall',
    (text) => {
      const repository = createRepository();
      repository.write('package.json', text);
      for (const command of ['install', 'uninstall']) {
        const { status, stderr } = keyguard(repository.root, [command]);
        expect(status).toBe(2);
        expect(stderr).toContain('package.json');
      }
      expect(existsSync(join(repository.root, '.husky'))).toBe(false);
    },
  );
});
