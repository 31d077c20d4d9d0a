import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'deepl',
  title: 'DeepL',
  docs: 'https://developers.deepl.com/docs/getting-started/auth',
  secrets: [
    {
      id: 'deepl-api-key',
      title: 'DeepL API key',
      format: '{uuid:36}:fx',
      env: 'DEEPL_API_KEY',
      revoke: 'https://www.deepl.com/your-account/keys',
      confidence: 'certain',
    },
    {
      id: 'deepl-pro-api-key',
      title: 'DeepL API key of a paid plan',
      format: '{uuid:36}',
      near: [
        'deepl api',
        'deepl key',
        'deepl token',
        'deepl secret',
        'deepl access',
        'deepl private',
        'deepl.com',
        'deepl auth',
      ],
      env: 'DEEPL_PRO_API_KEY',
      revoke: 'https://www.deepl.com/your-account/keys',
      confidence: 'likely',
    },
  ],
});
