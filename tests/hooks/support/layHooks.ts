import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hookTable } from '../../../src/install/hookTable.ts';
import { type TestRepository, temporaryFolder } from '../../support/repository.ts';

const project = resolve(import.meta.dirname, '../../..');

/** A folder for the PATH that holds the node that runs the tests, by the name that hooks know it by. */
export interface LaidHooks {
  /** Names of the hooks that have run since the last call, in order. */
  ran(): string[];
  /** How often node was started since the last call. */
  nodes(): number;
  /** What makes the hooks write that down. */
  readonly environment: NodeJS.ProcessEnv;
}

/** Puts every hook of keyguard in place as `keyguard install` does where no manager is, without its program's 0.5 s. */
export function layHooks(repository: TestRepository): LaidHooks {
  const common = resolve(repository.root, repository.git('rev-parse', '--git-common-dir'));
  const folder = temporaryFolder();
  const log = join(folder, 'ran');
  const nodeLog = join(folder, 'nodes');
  mkdirSync(join(common, 'keyguard'), { recursive: true });
  mkdirSync(join(common, 'hooks'), { recursive: true });
  cpSync(join(project, 'hooks'), join(common, 'keyguard/hooks'), { recursive: true });
  symlinkSync(join(project, 'dist'), join(common, 'keyguard/dist'));
  const block = readFileSync(join(project, 'hooks/local'), 'utf8').replace(/^#!.*\n/, '');
  for (const { name } of hookTable) {
    const file = join(common, 'hooks', name);
    writeFileSync(file, `#!/bin/sh\necho ${name} >>'${log}'\n${block}`);
    chmodSync(file, 0o755);
  }
  const node = join(folder, 'node');
  writeFileSync(node, `#!/bin/sh\necho >>'${nodeLog}'\nexec '${process.execPath}' "$@"\n`);
  chmodSync(node, 0o755);
  const taken = (file: string) => {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    writeFileSync(file, '');
    return text.split('\n').slice(0, -1);
  };
  return {
    ran: () => taken(log),
    nodes: () => taken(nodeLog).length,
    environment: { PATH: `${folder}:${process.env.PATH}` },
  };
}
