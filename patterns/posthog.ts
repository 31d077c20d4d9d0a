import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'posthog',
  title: 'PostHog',
  docs: 'https://posthog.com/docs/api',
  related: [{ role: 'project key', format: 'phc_{base64url:30-64}', public: true }],
  secrets: [
    {
      id: 'posthog-personal-api-key',
      title: 'PostHog personal API key',
      format: 'ph(x|s|a|r)_{base64url:40-64}',
      env: 'POSTHOG_PERSONAL_API_KEY',
      revoke: 'https://us.posthog.com/settings/user-api-keys',
      confidence: 'certain',
    },
  ],
});
