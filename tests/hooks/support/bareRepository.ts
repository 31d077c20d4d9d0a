import { join } from 'node:path';
import { createRepository, type TestRepository } from '../../support/repository.ts';

/** A repository as a server has it: `path` is what to push to. */
export function bareRepository(): { readonly path: string; readonly repository: TestRepository } {
  const repository = createRepository({ name: 'server' });
  repository.git('config', 'core.bare', 'true');
  return { repository, path: join(repository.root, '.git') };
}
