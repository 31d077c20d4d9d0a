import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'deepsource',
  title: 'DeepSource',
  docs: 'https://docs.deepsource.com/docs/developers/api',
  secrets: [
    {
      id: 'deepsource-access-token',
      title: 'DeepSource personal access token',
      format: 'dsp_{base62:40}',
      checks: ['letters-and-digits'],
      env: 'DEEPSOURCE_ACCESS_TOKEN',
      revoke: 'https://app.deepsource.com/settings/tokens',
      confidence: 'certain',
    },
    {
      id: 'deepsource-dsn',
      title: 'DeepSource reporting DSN',
      format: 'https://<{hex:20-64}>@{[a-z0-9.]:0-20}deepsource.{[a-z]:2-4}',
      env: 'DEEPSOURCE_DSN',
      revoke: 'https://app.deepsource.com/settings/tokens',
      confidence: 'certain',
    },
  ],
});
