import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'backblaze',
  title: 'Backblaze B2',
  docs: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
  secrets: [
    {
      id: 'backblaze-application-key',
      title: 'Backblaze B2 application key',
      format: 'K00{digit:1}{base64:27}',
      checks: ['mixed'],
      env: 'BACKBLAZE_APPLICATION_KEY',
      revoke: 'https://secure.backblaze.com/app_keys.htm',
      confidence: 'certain',
    },
    {
      id: 'backblaze-master-key',
      title: 'Backblaze B2 master application key',
      format: '{hex:42}',
      near: ['backblaze', 'b2 application key', 'b2 key'],
      checks: ['letters-and-digits'],
      env: 'BACKBLAZE_MASTER_KEY',
      revoke: 'https://secure.backblaze.com/app_keys.htm',
      confidence: 'likely',
    },
  ],
});
