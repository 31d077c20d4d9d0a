import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'supabase',
  title: 'Supabase',
  docs: 'https://supabase.com/docs/guides/api/api-keys',
  related: [
    { role: 'project', format: '{base36:20}.supabase.co' },
    { role: 'publishable key', format: 'sb_publishable_{base64url:22}_{base64url:8}', public: true },
  ],
  secrets: [
    {
      id: 'supabase-access-token',
      title: 'Supabase personal access token',
      format: ['sbp_(oauth_)?{hex:40}', 'sbp_{[a-z0-9_-]:40}'],
      env: 'SUPABASE_ACCESS_TOKEN',
      revoke: 'https://supabase.com/dashboard/account/tokens',
      confidence: 'certain',
    },
    {
      id: 'supabase-secret-key',
      title: 'Supabase secret key',
      format: 'sb_secret_{base64url:22}_{base64url:8}',
      env: 'SUPABASE_SECRET_KEY',
      revoke: 'https://supabase.com/dashboard/project/_/settings/api-keys',
      confidence: 'certain',
    },
  ],
});
