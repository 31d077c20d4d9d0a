/**
 * Whether nobody is there to read or to wait: a script of a package manager, or a build server. Then `install` calls
 * no package manager (one is running), and says nothing but what went wrong.
 */
export function isUnattended(environment: NodeJS.ProcessEnv = process.env): boolean {
  const script = environment.npm_lifecycle_event ?? '';
  const automatic = /^(?:pre|post)?(?:install|prepare|prepublish|prepack|pack|dependencies)$/.test(script);
  const ci = environment.CI ?? '';
  return automatic || (ci !== '' && ci !== '0' && ci !== 'false');
}

const mark = 'KEYGUARD_INSTALLING';

/** What a package manager gets that `install` or `uninstall` starts, beside its environment. */
export const withinInstall: NodeJS.ProcessEnv = { [mark]: '1' };

/** Whether a package manager that keyguard has started runs this as a script: whoever started it does it all. */
export const isWithinInstall = (environment: NodeJS.ProcessEnv = process.env): boolean =>
  environment[mark] === '1';

/**
 * Variables by which git tells a hook which repository it works on. A package manager that a hook has started hands
 * them on; every work tree must be found by its own folder.
 * https://git-scm.com/docs/git-rev-parse#Documentation/git-rev-parse.txt---local-env-vars
 */
const ofOneRepository = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_PREFIX',
  'GIT_CONFIG',
];

/** Makes git look for the repository by folder alone, in this process and those that it starts. */
export function forgetCallersRepository(): void {
  for (const name of ofOneRepository) delete process.env[name];
}
