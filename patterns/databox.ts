import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'databox',
  title: 'Databox',
  docs: 'https://developers.databox.com/',
  secrets: [
    {
      id: 'databox-token',
      title: 'Databox push token',
      format: '{base62:21}',
      near: ['databox'],
      checks: ['letters-and-digits'],
      env: 'DATABOX_TOKEN',
      confidence: 'likely',
    },
  ],
});
