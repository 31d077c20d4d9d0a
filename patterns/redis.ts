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
    {
      id: 'redis-server-password',
      title: 'Password of Redis',
      // In redis.conf, and among the arguments of the server.
      format:
        '(requirepass|masterauth){[\\s"\',=]:1-8}(- )?{quote=["\']:0-1}<{[A-Za-z0-9!#$%@^_]:1}{[A-Za-z0-9!#$%*+./:=?@^_~-]:7-127}>',
      checks: ['strong-password'],
      env: 'REDIS_PASSWORD',
      confidence: 'likely',
      docs: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/',
    },
  ],
});
