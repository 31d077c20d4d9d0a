import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'redis',
  title: 'Redis',
  docs: 'https://www.iana.org/assignments/uri-schemes/prov/redis',
  related: [
    { role: 'user', format: '://<{[^\\s@/:"\'`]:1-80}>:{[^\\s@/"\'`]:1-200}@' },
    { role: 'server', format: '://{[^\\s@/:"\'`]:0-80}:{[^\\s@/"\'`]:1-200}@<{[A-Za-z0-9.-]:1-120}>' },
  ],
  secrets: [
    {
      id: 'redis-connection-url',
      title: 'Password in a Redis connection URL',
      format:
        '(redis|rediss|valkey|valkeys)(+{[a-z0-9_]:2-20})?://{user=[A-Za-z0-9._%+~!-]:0-80}:<{[^\\s@/"\'`<>\\\\,]:4-200}>@{host=[A-Za-z0-9._-]:1-120}',
      checks: ['url-password'],
      env: 'REDIS_URL',
    },
  ],
});
