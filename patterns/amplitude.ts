import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'amplitude',
  title: 'Amplitude',
  docs: 'https://amplitude.com/docs/apis/authentication',
  related: [
    {
      role: 'client key',
      format: '{hex:32}',
      names: ['amplitude init', 'amplitude getinstance init'],
      public: true,
    },
  ],
  secrets: [
    {
      id: 'amplitude-api-key',
      title: 'Amplitude API or secret key',
      format: '{Hex:32}',
      near: ['amplitude'],
      checks: ['letters-and-digits'],
      env: 'AMPLITUDE_API_KEY',
      revoke: 'https://app.amplitude.com/analytics/settings/projects',
      confidence: 'likely',
    },
  ],
});
