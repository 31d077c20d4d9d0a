import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'launchdarkly',
  title: 'LaunchDarkly',
  docs: 'https://launchdarkly.com/docs/home/account/api',
  secrets: [
    {
      id: 'launchdarkly-access-token',
      title: 'LaunchDarkly access token',
      format: 'api-{uuid:36}',
      near: ['launchdarkly', 'launch darkly', 'ld api', 'ld token'],
      env: 'LAUNCHDARKLY_ACCESS_TOKEN',
      revoke: 'https://app.launchdarkly.com/settings/authorization',
      confidence: 'certain',
    },
    {
      id: 'launchdarkly-sdk-key',
      title: 'LaunchDarkly SDK key',
      format: 'sdk-{uuid:36}',
      env: 'LAUNCHDARKLY_SDK_KEY',
      revoke: 'https://app.launchdarkly.com/settings/projects',
      confidence: 'certain',
    },
    {
      id: 'launchdarkly-legacy-token',
      title: 'LaunchDarkly token of the older form',
      format: '{base64url:1}{[A-Za-z0-9_=-]:38}{base64url:1}',
      near: ['launchdarkly', 'launch darkly'],
      checks: ['letters-and-digits'],
      env: 'LAUNCHDARKLY_ACCESS_TOKEN',
      revoke: 'https://app.launchdarkly.com/settings/authorization',
      confidence: 'likely',
    },
  ],
});
