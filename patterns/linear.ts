import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'linear',
  title: 'Linear',
  docs: 'https://linear.app/developers/graphql#personal-api-keys',
  secrets: [
    {
      id: 'linear-api-key',
      title: 'Linear API key',
      format: 'lin_api_{base62:40}',
      env: 'LINEAR_API_KEY',
      revoke: 'https://linear.app/settings/account/security',
      confidence: 'certain',
    },
    {
      id: 'linear-oauth-token',
      title: 'Linear OAuth token',
      format: 'lin_oauth_{hex:64}',
      env: 'LINEAR_ACCESS_TOKEN',
      revoke: 'https://linear.app/settings/account/security',
      confidence: 'certain',
    },
    {
      id: 'linear-webhook-secret',
      title: 'Linear webhook signing secret',
      format: 'lin_wh_{base62:32-64}',
      env: 'LINEAR_WEBHOOK_SECRET',
      revoke: 'https://linear.app/settings/api',
      confidence: 'certain',
    },
    {
      id: 'linear-client-secret',
      title: 'Linear client secret',
      format: '{hex:32}',
      near: [
        'linear client secret',
        'linear api',
        'linear key',
        'linear token',
        'linear secret',
        'linear access',
        'linear webhook',
        'linear oauth',
      ],
      checks: ['letters-and-digits'],
      env: 'LINEAR_CLIENT_SECRET',
      revoke: 'https://linear.app/settings/api',
    },
  ],
});
