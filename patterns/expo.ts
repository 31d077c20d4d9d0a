import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'expo',
  title: 'Expo',
  docs: 'https://docs.expo.dev/accounts/programmatic-access/',
  secrets: [
    {
      id: 'expo-access-token',
      title: 'Expo access token',
      format: '{base64url:40}',
      near: ['expo token', 'expo access', 'expo api', 'expo secret'],
      checks: ['mixed'],
      env: 'EXPO_ACCESS_TOKEN',
      revoke: 'https://expo.dev/settings/access-tokens',
      confidence: 'likely',
    },
  ],
});
