import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'canny',
  title: 'Canny',
  docs: 'https://developers.canny.io/api-reference',
  secrets: [
    {
      id: 'canny-api-key',
      title: 'Canny API key',
      format: '{uuid:36}',
      near: [
        'canny api',
        'canny key',
        'canny token',
        'canny secret',
        'canny access',
        'canny private',
        'cannyio',
        'canny io',
      ],
      env: 'CANNY_API_KEY',
      confidence: 'likely',
    },
  ],
});
