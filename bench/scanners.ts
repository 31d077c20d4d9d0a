import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How each scanner looks at staged changes, and at a folder; null where it has no such mode. */
export const scanners = {
  gitleaks: {
    staged: ['git', '--staged', '--no-banner', '--exit-code', '0', '.'],
    folder: (path: string) => ['dir', '--no-banner', '--exit-code', '0', path],
  },
  kingfisher: {
    staged: ['scan', '.', '--staged', '--no-validate', '--quiet', '--no-update-check'],
    folder: (path: string) => [
      'scan',
      path,
      '--no-validate',
      '--quiet',
      '--no-update-check',
      '--git-history',
      'none',
    ],
  },
  secretlint: { staged: null, folder: (path: string) => [`${path}/**/*`] },
} as const;

export type ScannerName = keyof typeof scanners;

/** Those found on PATH, or named as `NAME=PATH`. */
export function findScanners(named: readonly string[]): Map<ScannerName, string> {
  const found = new Map<ScannerName, string>();
  for (const name of Object.keys(scanners) as ScannerName[]) {
    const given = named.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
    const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
    const path = [...(given ? [given] : []), ...onPath].find(isProgram);
    if (path) found.set(name, path);
  }
  return found;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
