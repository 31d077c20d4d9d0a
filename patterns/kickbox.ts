import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kickbox',
  title: 'Kickbox',
  docs: 'https://docs.kickbox.com/docs/authentication',
  secrets: [
    {
      id: 'kickbox-api-key',
      title: 'Kickbox API key',
      format: '(live_|test_){hex:64}',
      near: ['kickbox'],
      checks: ['letters-and-digits'],
      env: 'KICKBOX_API_KEY',
      confidence: 'likely',
    },
    {
      id: 'kickbox-other-api-key',
      title: 'Kickbox API key of another form',
      format: '{word:64-70}',
      near: [
        'kickbox api',
        'kickbox key',
        'kickbox token',
        'kickbox secret',
        'kickbox access',
        'kickbox private',
        'kickbox client secret',
        'kickbox auth token',
      ],
      checks: ['letters-and-digits'],
      env: 'KICKBOX_OTHER_API_KEY',
      confidence: 'likely',
    },
  ],
});
