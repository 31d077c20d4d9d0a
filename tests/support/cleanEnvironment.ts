/**
 * A test must see the repository that it made, and no setting of the machine: variables such as GIT_DIR
 * (set while a hook runs) or a user's own git configuration would lead it elsewhere.
 */
for (const name of Object.keys(process.env)) {
  if (/^(GIT_|KEYGUARD|HUSKY|NO_COLOR$|FORCE_COLOR$|npm_|INIT_CWD$|NODE_OPTIONS$)/.test(name))
    delete process.env[name];
}
process.env.GIT_CONFIG_NOSYSTEM = '1';
process.env.GIT_CONFIG_GLOBAL = '/dev/null';
process.env.LC_ALL = 'C';
