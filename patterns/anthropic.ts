import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'anthropic',
  title: 'Anthropic',
  docs: 'https://docs.claude.com/en/api/overview#authentication',
  secrets: [
    {
      id: 'anthropic-api-key',
      title: 'Anthropic API key',
      format: 'sk-ant-api{digit:2-3}-{base64url:80-120}',
      env: 'ANTHROPIC_API_KEY',
      revoke: 'https://console.anthropic.com/settings/keys',
      confidence: 'certain',
    },
    {
      id: 'anthropic-admin-key',
      title: 'Anthropic admin API key',
      format: 'sk-ant-admin{digit:2-3}-{base64url:80-120}',
      env: 'ANTHROPIC_ADMIN_KEY',
      revoke: 'https://console.anthropic.com/settings/admin-keys',
      confidence: 'certain',
    },
    {
      id: 'anthropic-oauth-token',
      title: 'Claude OAuth token',
      format: 'sk-ant-o(a|r)t{digit:2}-{base64url:80-120}',
      env: 'CLAUDE_CODE_OAUTH_TOKEN',
      revoke: 'https://claude.ai/settings/claude-code',
      confidence: 'certain',
      docs: 'https://docs.claude.com/en/docs/claude-code/iam',
    },
    {
      id: 'anthropic-session-key',
      title: 'Claude session key',
      format: 'sk-ant-sid{digit:2}-{base64url:80-160}',
      env: 'CLAUDE_SESSION_KEY',
      revoke: 'https://claude.ai/settings/account',
      confidence: 'certain',
    },
  ],
});
