import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'ionic',
  title: 'Ionic Appflow',
  docs: 'https://ionic.io/docs/appflow/automation/cli',
  secrets: [
    {
      id: 'ionic-api-token',
      title: 'Ionic Appflow access token',
      format: 'ion_{base62:42}',
      env: 'IONIC_API_TOKEN',
      confidence: 'certain',
    },
  ],
});
