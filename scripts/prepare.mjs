/**
 * What `npm install` runs here: builds, and wires the repository's own guard. Where npm prepares a package from a git
 * repository for a global installation, as pre-commit does, it has put the tools of the build into the wrong place.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const env = { ...process.env };
for (const name of Object.keys(env))
  if (/^npm_config_(global|prefix|location)$/i.test(name)) delete env[name];

function run(...words) {
  const { status } = spawnSync(words.join(' '), { shell: true, stdio: 'inherit', env });
  return status ?? 1;
}

if (!existsSync('node_modules/tsx'))
  process.exitCode = run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
process.exitCode ||= run('npm', 'run', 'build');
process.exitCode ||= run('node', 'dist/keyguard.cjs', 'install') && 0;
