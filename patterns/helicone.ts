import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'helicone',
  title: 'Helicone',
  docs: 'https://docs.helicone.ai/',
  secrets: [
    {
      id: 'helicone-api-key',
      title: 'Helicone API key',
      format: '(sk|pk)-helicone-{[a-z0-9]:7}-{[a-z0-9]:7}-{[a-z0-9]:7}-{[a-z0-9]:7}',
      env: 'HELICONE_API_KEY',
      revoke: 'https://us.helicone.ai/settings/api-keys',
      confidence: 'certain',
    },
    {
      id: 'helicone-eu-api-key',
      title: 'Helicone API key of the EU',
      format: '(sk|pk)-helicone-(eu|cp)-{[a-z0-9-]:25-60}',
      env: 'HELICONE_EU_API_KEY',
      revoke: 'https://us.helicone.ai/settings/api-keys',
      confidence: 'certain',
    },
  ],
});
