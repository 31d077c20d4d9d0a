import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import '../support/cleanEnvironment.ts';
import { createRepository, removeRepositories } from '../support/repository.ts';
import { awsKeyPair, sampleOf } from '../support/secrets.ts';

afterAll(removeRepositories);

const program = join(import.meta.dirname, '../../dist/keyguard.cjs');

test('where Node has no WebAssembly, the same is found', () => {
  const repository = createRepository();
  const { id, secret } = awsKeyPair(1);
  const token = sampleOf('npm-access-token');
  const wide = (text: string, width: 'utf16le' | 'latin1') =>
    Buffer.concat([Buffer.from([1, 2, 3, 0, 0]), Buffer.from(text, width), Buffer.from([1, 0, 2])]);
  for (const [name, content] of [
    ['plain.py', `id = "${id}"\r\nsecret = "${secret}"\r`],
    ['encoded.yml', `data: ${Buffer.from(`token: ${token} for the registry`).toString('base64')}\n`],
    ['joined.js', `const token = '${token.slice(0, 20)}' +\n  '${token.slice(20)}';\n`],
    ['wide.bin', wide(`token: ${token};`, 'utf16le')],
    ['narrow.bin', wide(`token: ${token};`, 'latin1')],
    ['name.env', `DATADOG_API_KEY=${sampleOf('datadog-api-key')}\n`],
    ['nothing.ts', 'export const token = read("https://example.com/a", `a` + b);\n'.repeat(500)],
  ] as const)
    repository.write(name, content);
  const scan = (...flags: string[]) => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [...flags, program, 'scan', '.', '--format', 'json', '--threads', '1'],
      { cwd: repository.root, encoding: 'utf8' },
    );
    const { stats, ...report } = JSON.parse(stdout);
    return { status, report, bytes: stats.bytes };
  };
  const found = scan();
  expect(found.report.findings).toHaveLength(6);
  expect(scan('--jitless')).toEqual(found);
});
