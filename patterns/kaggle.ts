import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'kaggle',
  title: 'Kaggle',
  docs: 'https://www.kaggle.com/docs/api',
  secrets: [
    {
      id: 'kaggle-api-key',
      title: 'Kaggle API key',
      format: '{hex:32}',
      near: ['kaggle'],
      checks: ['letters-and-digits'],
      env: 'KAGGLE_API_KEY',
      revoke: 'https://www.kaggle.com/settings',
      confidence: 'likely',
    },
    {
      id: 'kaggle-access-token',
      title: 'Kaggle access token',
      format: 'KGAT_{hex:32}',
      env: 'KAGGLE_ACCESS_TOKEN',
      revoke: 'https://www.kaggle.com/settings',
      confidence: 'certain',
    },
  ],
});
