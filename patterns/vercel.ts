import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'vercel',
  title: 'Vercel',
  docs: 'https://vercel.com/docs/sign-in-with-vercel/tokens',
  related: [
    { role: 'project', format: 'prj_{base62:24-32}' },
    { role: 'organisation', format: 'team_{base62:24}' },
  ],
  secrets: [
    {
      id: 'vercel-token',
      title: 'Vercel token',
      format: 'vc(p|i|a|r|k)_{base62:56}',
      env: 'VERCEL_TOKEN',
      confidence: 'certain',
      revoke: 'https://vercel.com/account/settings/tokens',
    },
    {
      id: 'vercel-blob-token',
      title: 'Vercel Blob read-write token',
      format: 'vercel_blob_rw_{base62:16}_{base62:30-32}',
      env: 'BLOB_READ_WRITE_TOKEN',
      revoke: 'https://vercel.com/dashboard/stores',
      confidence: 'certain',
    },
    {
      id: 'vercel-legacy-token',
      title: 'Vercel token of the older form',
      format: '{base62:24}',
      near: ['vercel'],
      checks: ['letters-and-digits'],
      env: 'VERCEL_TOKEN',
      revoke: 'https://vercel.com/account/settings/tokens',
      confidence: 'likely',
    },
  ],
});
