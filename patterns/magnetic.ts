import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'magnetic',
  title: 'Magnetic',
  docs: 'https://app.magnetichq.com/',
  secrets: [
    {
      id: 'magnetic-api-key',
      title: 'Magnetic API key',
      format: '{uuid:36}',
      near: [
        'magnetic api',
        'magnetic key',
        'magnetic token',
        'magnetic secret',
        'magnetic access',
        'magnetic private',
        'magnetic auth',
      ],
      env: 'MAGNETIC_API_KEY',
      confidence: 'likely',
    },
  ],
});
