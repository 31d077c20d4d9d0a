import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'box',
  title: 'Box',
  docs: 'https://developer.box.com/guides/authentication/',
  related: [{ role: 'client id', format: '{base36:32}', names: ['client id'] }],
  secrets: [
    {
      id: 'box-api-key',
      title: 'Box client secret or access token',
      format: '{base62:32}',
      near: [
        'box api',
        'box key',
        'box token',
        'box secret',
        'box access',
        'box private',
        'box client secret',
        'box developer',
        'boxsdk',
        'box.com',
        'box client',
      ],
      checks: ['letters-and-digits'],
      env: 'BOX_API_KEY',
      revoke: 'https://app.box.com/developers/console',
      confidence: 'likely',
    },
  ],
});
