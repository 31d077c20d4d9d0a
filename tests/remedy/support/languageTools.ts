import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Is there a program of this name that starts. */
export function hasProgram(name: string, ...args: readonly string[]): boolean {
  const result = spawnSync(name, args, { stdio: 'ignore', timeout: 60_000 });
  return result.error === undefined && result.status === 0;
}

/** A folder that `fill` has filled once for the machine; null where it could not: no registry, no program. */
function filledOnce(name: string, fill: (folder: string) => void): string | null {
  const folder = join(tmpdir(), `keyguard-languages-${name}`);
  if (existsSync(join(folder, 'done'))) return folder;
  // Another test may be at it: each makes its own, and the first to be ready stays.
  const own = `${folder}-${process.pid}`;
  try {
    mkdirSync(own, { recursive: true });
    fill(own);
    writeFileSync(join(own, 'done'), '');
    if (!existsSync(folder)) renameSync(own, folder);
  } catch {
    return existsSync(join(folder, 'done')) ? folder : null;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  return folder;
}

const quietly = { stdio: 'pipe', timeout: 120_000 } as const;

/** `node_modules` with dotenv in it, from npm. */
export const nodeModules = (): string | null =>
  filledOnce('dotenv-16.6.1', (folder) => {
    writeFileSync(join(folder, 'package.json'), '{}');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    execFileSync(npm, ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'dotenv@16.6.1'], {
      ...quietly,
      cwd: folder,
    });
  });

/** A folder for PYTHONPATH with python-dotenv in it, from PyPI. */
export const pythonModules = (): string | null =>
  filledOnce('python-dotenv-1.1.0-django-4.2.16', (folder) => {
    const pip = ['-m', 'pip', '--quiet', '--disable-pip-version-check', 'install', '--target', folder];
    execFileSync('python3', [...pip, 'python-dotenv==1.1.0', 'Django==4.2.16'], quietly);
  });

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>keyguard</groupId><artifactId>test</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot</artifactId><version>3.3.13</version></dependency>
    <dependency><groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId><version>2.2</version></dependency>
  </dependencies>
</project>`;

/** A folder with the jars of Spring Boot, from Maven Central. */
export const springJars = (): string | null =>
  filledOnce('spring-boot-3.3.13', (folder) => {
    writeFileSync(join(folder, 'pom.xml'), pom);
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
    execFileSync('mvn', ['-q', '-B', goal, '-DoutputDirectory=jars'], { ...quietly, cwd: folder });
  });

/** Variables of this process, without those that a test's values could hide behind, and with others. */
export function environmentWith(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const {
    PATH = '',
    HOME,
    GOPATH,
    GOCACHE,
    GOMODCACHE,
    GOPROXY,
    CARGO_HOME,
    RUSTUP_HOME,
    PYENV_ROOT,
    SYSTEMROOT,
  } = process.env;
  const kept = {
    PATH,
    HOME,
    GOPATH,
    GOCACHE,
    GOMODCACHE,
    GOPROXY,
    CARGO_HOME,
    RUSTUP_HOME,
    PYENV_ROOT,
    SYSTEMROOT,
  };
  const known = Object.entries({ ...kept, LANG: 'C.UTF-8', ...more }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...Object.fromEntries(known), PATH: PATH.split(delimiter).join(delimiter) };
}
