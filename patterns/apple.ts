import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'apple',
  title: 'Apple',
  docs: 'https://support.apple.com/102654',
  secrets: [
    {
      id: 'apple-app-specific-password',
      title: 'Apple app-specific password',
      format: '{lower:4}-{lower:4}-{lower:4}-{lower:4}',
      near: [
        'app specific password',
        'application specific password',
        'apple id password',
        'apple password',
        'notarytool',
        'altool',
        'apple app password',
      ],
      env: 'APPLE_APP_SPECIFIC_PASSWORD',
      revoke: 'https://account.apple.com/account/manage',
      confidence: 'likely',
    },
  ],
});
