import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'apininjas',
  title: 'API Ninjas',
  docs: 'https://api-ninjas.com/api',
  secrets: [
    {
      id: 'apininjas-api-key',
      title: 'API Ninjas API key',
      format: '{base64:22-24}=={base62:16}',
      near: ['api ninjas', 'apininjas', 'api ninja', 'calorieninja'],
      checks: ['letters-and-digits'],
      env: 'APININJAS_API_KEY',
      confidence: 'likely',
    },
    {
      id: 'apininjas-calorie-ninjas-key',
      title: 'API Ninjas Calorie Ninjas key',
      format: '{base62:40}',
      near: [
        'calorieninja api',
        'calorieninja key',
        'calorieninja token',
        'calorieninja secret',
        'calorieninja access',
        'calorieninja private',
        'calorieninja client secret',
        'calorieninja auth token',
        'api ninjas',
      ],
      checks: ['letters-and-digits'],
      env: 'APININJAS_CALORIE_NINJAS_KEY',
      confidence: 'likely',
    },
  ],
});
