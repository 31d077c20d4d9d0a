import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mongodb',
  title: 'MongoDB',
  docs: 'https://www.mongodb.com/docs/manual/reference/connection-string/',
  related: [
    { role: 'user', format: '://<{[^\\s@/:"\'`]:1-80}>:{[^\\s@/"\'`]:1-200}@' },
    { role: 'server', format: '://{[^\\s@/:"\'`]:0-80}:{[^\\s@/"\'`]:1-200}@<{[A-Za-z0-9.-]:1-120}>' },
  ],
  secrets: [
    {
      id: 'mongodb-connection-url',
      title: 'Password in a MongoDB connection URL',
      format:
        'mongodb(+srv)?://{user=[A-Za-z0-9._%+~!-]:0-80}:<{[^\\s@/"\'`<>\\\\,]:4-200}>@{host=[A-Za-z0-9._-]:1-120}',
      checks: ['url-password'],
      env: 'MONGODB_URI',
    },
    {
      id: 'mongodb-atlas-service-account-secret',
      title: 'MongoDB Atlas service account secret',
      format: 'mdb_sa_sk_{base64url:40}',
      env: 'MONGODB_ATLAS_CLIENT_SECRET',
      revoke: 'https://cloud.mongodb.com/',
      confidence: 'certain',
      docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
    },
    {
      id: 'mongodb-atlas-private-key',
      title: 'MongoDB Atlas API private key',
      format: '{uuid:36}',
      near: [
        'atlas private',
        'atlas api',
        'atlas key',
        'mongodb atlas',
        'mcli private',
        'mongodb private',
        'mongodb api',
        'mongodb key',
        'mongodb secret',
        'mongo private',
        'mongo key',
      ],
      env: 'MONGODB_ATLAS_PRIVATE_KEY',
      revoke: 'https://cloud.mongodb.com/',
      confidence: 'likely',
      docs: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
    },
  ],
});
