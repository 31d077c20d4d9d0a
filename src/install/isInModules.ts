/**
 * Whether a path lies in a node_modules, at any depth. What lies there is a package manager's, committed or not: it is
 * written anew at any time, so that no hook may be put there.
 */
export const isInModules = (path: string): boolean => /(?:^|\/)node_modules(?:\/|$)/.test(path);
