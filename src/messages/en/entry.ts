/** What the program says where no command could: a bug, or a part of the package that is not there. */
export const entry = {
  incomplete: (message: string) => `keyguard: the check could not be completed: ${message}\n`,
  partMissing: (message: string) => `${message}; run: npx keyguard install`,
  tooOld: (version: string) => `Node.js ${version} is too old, put 20.19, 22.12 or later on the PATH`,
};
