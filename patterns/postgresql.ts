import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'postgresql',
  title: 'PostgreSQL',
  docs: 'https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS',
  related: [
    { role: 'user', format: '://<{[^\\s@/:"\'`]:1-80}>:{[^\\s@/"\'`]:1-200}@' },
    { role: 'server', format: '://{[^\\s@/:"\'`]:0-80}:{[^\\s@/"\'`]:1-200}@<{[A-Za-z0-9.-]:1-120}>' },
  ],
  secrets: [
    {
      id: 'postgresql-connection-url',
      title: 'Password in a PostgreSQL connection URL',
      format:
        '(postgres|postgresql|postgis|pgsql|cockroachdb)(+{base36:3-12})?://{user=[A-Za-z0-9._%+~!-]:0-80}:<{[^\\s@/"\'`<>\\\\,]:4-200}>@{host=[A-Za-z0-9._-]:1-120}',
      checks: ['url-password'],
      env: 'DATABASE_URL',
    },
  ],
});
