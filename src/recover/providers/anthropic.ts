import { page, source } from './parts.ts';
import { providerGuide } from './providerGuide.ts';

const practices = source(
  'https://support.claude.com/en/articles/9767949-api-key-best-practices-keeping-your-keys-safe-and-secure',
  '2026-11-22',
);

export const anthropic = providerGuide({
  provider: 'anthropic',
  stop: {
    console: page('https://console.anthropic.com/settings/keys', 'Settings', 'API keys'),
    sources: [practices],
  },
  replace: {
    console: page('https://console.anthropic.com/settings/keys', 'API keys', 'Create key'),
    sources: [practices],
  },
  look: { console: page('https://console.anthropic.com/usage', 'Usage', 'Logs'), sources: [practices] },
  made: {
    console: page('https://console.anthropic.com/settings/limits', 'Settings', 'Limits'),
    sources: [practices],
  },
  tell: { console: page('https://support.claude.com/', 'Support'), sources: [practices] },
});
