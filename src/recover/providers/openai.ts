import { page, source } from './parts.ts';
import { providerGuide } from './providerGuide.ts';

const safety = source(
  'https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety',
  '2026-11-22',
);
const secure = source(
  'https://help.openai.com/en/articles/8304786-how-can-i-keep-my-openai-accounts-secure',
  '2026-11-22',
);

export const openai = providerGuide({
  provider: 'openai',
  stop: {
    console: page('https://platform.openai.com/api-keys', 'API keys', 'Revoke'),
    sources: [safety],
  },
  replace: {
    console: page('https://platform.openai.com/api-keys', 'API keys', 'Create new secret key'),
    sources: [safety],
  },
  look: { console: page('https://platform.openai.com/usage', 'Usage'), sources: [safety] },
  made: {
    console: page('https://platform.openai.com/settings/organization/limits', 'Settings', 'Limits'),
    sources: [secure],
  },
  tell: { console: page('https://help.openai.com/', 'Help Center'), sources: [secure] },
});
