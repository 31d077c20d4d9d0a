import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'tailscale',
  title: 'Tailscale',
  docs: 'https://tailscale.com/kb/1277/key-prefixes',
  secrets: [
    {
      id: 'tailscale-key',
      title: 'Tailscale key',
      format: 'tskey-(api|auth|client|scim|webhook)-{base62:9-24}-{base62:16-40}',
      env: 'TS_AUTHKEY',
      revoke: 'https://login.tailscale.com/admin/settings/keys',
      confidence: 'certain',
    },
  ],
});
