import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'userflow',
  title: 'Userflow',
  docs: 'https://docs.userflow.com/',
  secrets: [
    {
      id: 'userflow-api-key',
      title: 'Userflow API key',
      format: 'ak_{base36:30}',
      near: ['userflow'],
      env: 'USERFLOW_API_KEY',
      revoke: 'https://userflow.com/app',
      confidence: 'likely',
    },
  ],
});
