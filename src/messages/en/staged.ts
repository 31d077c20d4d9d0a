import { printable } from '../../terminal.ts';

/** What `keyguard --staged` says besides its findings. */
export const staged = {
  switchedOff: 'keyguard: skipped, because KEYGUARD=0 is set; nothing was checked\n',
  outside: (path: string, root: string) =>
    `${printable(path)} is outside of this repository (${printable(root)})`,
  noSuchFile: (path: string) => `${printable(path)}: there is no such file in this repository`,
  policyChanged: (paths: readonly string[]) =>
    `this commit changes the policy: ${paths.map(printable).join(', ')}`,
  /** @param more in how many other places, too */
  policyNeeded: (file: string, line: number, more: number, rule: string, reason: string) =>
    `THIS COMMIT ALLOWS ITS OWN SECRET: ${rule} at ${printable(file)}:${line}${more === 0 ? '' : ` and in ${more} more ${more === 1 ? 'place' : 'places'}`} passes only by an exception that the same commit adds: "${printable(reason.slice(0, 200))}"`,
  exposureUnknown: (cause: string) =>
    `whether it was committed or pushed before could not be found out: ${printable(cause)}`,
};
