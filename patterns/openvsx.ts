import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'openvsx',
  title: 'Open VSX',
  docs: 'https://github.com/eclipse/openvsx/wiki/Publishing-Extensions',
  secrets: [
    {
      id: 'openvsx-access-token',
      title: 'Open VSX access token',
      format: 'ovsxat_{uuid:36}',
      env: 'OVSX_PAT',
      revoke: 'https://open-vsx.org/user-settings/tokens',
      confidence: 'certain',
    },
    {
      id: 'openvsx-legacy-token',
      title: 'Open VSX access token of the older form',
      format: '{uuid:36}',
      near: ['ovsx pat', 'ovsx token', 'openvsx token', 'openvsx pat', 'open vsx token'],
      checks: ['letters-and-digits'],
      env: 'OVSX_PAT',
      revoke: 'https://open-vsx.org/user-settings/tokens',
      confidence: 'likely',
    },
  ],
});
