import { type Policy, readPolicy } from '../../../src/policy/policy.ts';
import type { PolicyFiles } from '../../../src/policy/policyFiles.ts';

/** The rules of these tests. */
export const rules = ['acme-token', 'acme-secret', 'generic-password'];

export function filesOf(files: Readonly<Record<string, string | Uint8Array>>): PolicyFiles {
  return {
    list: async () => Object.keys(files).map((path) => ({ path, link: false })),
    read: async (path) => Buffer.from(files[path]!),
  };
}

/** A policy whose allow file holds these lines; none where there are none. */
export const policyOf = (allow?: string, today = '2026-06-15'): Promise<Policy> =>
  readPolicy(filesOf(allow === undefined ? {} : { '.keyguard/allow.toml': allow }), rules, today);

/** The message of the usage error that reading an allow file ends with. */
export async function refusalOf(allow: string | Uint8Array): Promise<string> {
  try {
    await readPolicy(filesOf({ '.keyguard/allow.toml': allow }), rules, '2026-06-15');
  } catch (error) {
    if (error instanceof Error && 'keyguard' in error && error.keyguard === 'usage') return error.message;
    throw error;
  }
  throw new Error('the allow file was accepted');
}
