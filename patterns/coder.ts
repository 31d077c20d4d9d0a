import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'coder',
  title: 'Coder',
  docs: 'https://coder.com/docs/reference/cli/tokens_create',
  secrets: [
    {
      id: 'coder-session-token',
      title: 'Coder session token',
      format: '{base62:10}-{base62:22}',
      near: ['coder session', 'coder token', 'coder api', 'coder agent token'],
      checks: ['mixed'],
      env: 'CODER_SESSION_TOKEN',
      confidence: 'likely',
      docs: 'https://github.com/coder/coder/blob/main/coderd/apikey/apikey.go',
    },
  ],
});
