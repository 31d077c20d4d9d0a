import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'cloudant',
  title: 'IBM Cloudant',
  docs: 'https://cloud.ibm.com/docs/Cloudant?topic=Cloudant-managing-access-for-cloudant',
  secrets: [
    {
      id: 'cloudant-password',
      title: 'IBM Cloudant legacy password or key',
      format: '({hex:64}|{lower:24})',
      near: [
        'cloudant api',
        'cloudant key',
        'cloudant token',
        'cloudant secret',
        'cloudant access',
        'cloudant private',
        'cloudant client secret',
        'cloudant auth token',
      ],
      env: 'CLOUDANT_PASSWORD',
      confidence: 'likely',
    },
  ],
});
