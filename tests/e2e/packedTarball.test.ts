import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createRepository,
  removeRepositories,
  type TestRepository,
  temporaryFolder,
} from '../support/repository.ts';
import { awsKeyPair } from '../support/secrets.ts';

const project = resolve(import.meta.dirname, '../..');
const initializer = 'config/initializers/carrierwave.rb';

afterAll(removeRepositories);

function npm(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm ${args.join(' ')}: status ${status}\n${stderr}${stdout}`);
  return stdout;
}

/** What an index and a work tree hold, to see that nothing touched them. */
const snapshot = ({ git, read }: TestRepository) => ({
  index: git('ls-files', '--stage'),
  status: git('status', '--porcelain'),
  file: read(initializer).toString(),
});

describe('the packed tarball in a new repository', () => {
  let repository: TestRepository;
  const keys = awsKeyPair(20);
  const withKeys = `CarrierWave.configure do |config|
  config.fog_credentials = {
    provider:              'AWS',
    aws_access_key_id:     '${keys.id}',
    aws_secret_access_key: '${keys.secret}'
  }
end
`;

  beforeAll(() => {
    const folder = temporaryFolder();
    npm(project, 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder);
    const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    repository = createRepository({ name: 'my app é' });
    repository.write('package.json', '{\n  "name": "app",\n  "version": "1.0.0"\n}\n');
    repository.write('.gitignore', 'node_modules\n');
    npm(
      repository.root,
      'install',
      '--save-dev',
      '--no-audit',
      '--no-fund',
      join(folder, `keyguard-${version}.tgz`),
    );
    npm(repository.root, 'exec', '--', 'keyguard', 'install');
    repository.git('add', '--all');
    expect(repository.tryGit(['commit', '-m', 'Guarded']).status).toBe(0);
  });

  test('refuses the commit of a key pair and leaves everything as it was', () => {
    repository.write(initializer, withKeys);
    repository.git('add', initializer);
    const [head, before] = [repository.git('rev-parse', 'HEAD'), snapshot(repository)];

    const refused = repository.tryGit(['commit', '-m', 'Upload to S3']);

    expect(refused.status).not.toBe(0);
    expect(refused.stderr.split('\n', 1)[0]).toMatch(/^keyguard: commit refused: .*carrierwave\.rb:4/);
    expect(refused.stderr).toContain('ENV.fetch("AWS_SECRET_ACCESS_KEY")');
    for (const secret of [keys.id, keys.secret])
      expect(refused.stdout + refused.stderr).not.toContain(secret);
    expect(repository.git('rev-parse', 'HEAD')).toBe(head);
    expect(snapshot(repository)).toEqual(before);
  });

  test('without the guard, the same commit passes', () => {
    const head = repository.git('rev-parse', 'HEAD');
    expect(repository.tryGit(['commit', '-m', 'Upload to S3'], { KEYGUARD: '0' }).status).toBe(0);
    repository.git('reset', '--quiet', '--soft', head);
  });

  test('accepts it with the key replaced as the report says', () => {
    const { stdout } = repository.keyguard(['--staged', '--format', 'json']);
    const [finding] = JSON.parse(stdout).findings;
    const lines = withKeys.split('\n');
    lines.splice(finding.line - 1, 2, ...finding.fix.after.split('\n'));
    repository.write(initializer, lines.join('\n'));
    repository.git('add', initializer);

    const accepted = repository.tryGit(['commit', '-m', 'Upload to S3']);

    expect(accepted.stderr).toBe('');
    expect(accepted.status).toBe(0);
  });

  // `prepare` is for the repository itself, which pre-commit installs from git, and which has to be built there. npm does
  // not run it for a package from a registry or a file. https://docs.npmjs.com/cli/using-npm/scripts#life-cycle-scripts
  test('runs nothing when it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    expect(Object.keys(scripts)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(pre|post)?install$/)]),
    );
  });

  test('holds what runs, the hooks and the schema, and nothing of the tests', () => {
    const files: { path: string }[] = JSON.parse(
      npm(project, 'pack', '--ignore-scripts', '--dry-run', '--json'),
    )[0].files;
    const paths = files.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['dist/keyguard.cjs', 'dist/findings.schema.json', 'hooks/pre-commit']),
    );
    expect(
      paths.filter((path) => !/^(dist|hooks)\/|^(LICENSE|README\.md|package\.json)$/.test(path)),
    ).toEqual([]);
  });
});
