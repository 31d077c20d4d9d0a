import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'uploadthing',
  title: 'UploadThing',
  docs: 'https://docs.uploadthing.com/',
  secrets: [
    {
      id: 'uploadthing-secret-key',
      title: 'UploadThing secret key',
      format: 'sk_live_{hex:64}',
      env: 'UPLOADTHING_SECRET',
      revoke: 'https://uploadthing.com/dashboard',
      confidence: 'certain',
    },
  ],
});
