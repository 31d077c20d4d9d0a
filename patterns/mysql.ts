import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'mysql',
  title: 'MySQL',
  docs: 'https://dev.mysql.com/doc/refman/8.4/en/connecting-using-uri-or-key-value-pairs.html',
  related: [
    { role: 'user', format: '://<{[^\\s@/:"\'`]:1-80}>:{[^\\s@/"\'`]:1-200}@' },
    { role: 'server', format: '://{[^\\s@/:"\'`]:0-80}:{[^\\s@/"\'`]:1-200}@<{[A-Za-z0-9.-]:1-120}>' },
  ],
  secrets: [
    {
      id: 'mysql-connection-url',
      title: 'Password in a MySQL connection URL',
      format:
        '(mysql|mysql2|mysqlx|mariadb)(+{base36:3-12})?://{user=[A-Za-z0-9._%+~!-]:0-80}:<{[^\\s@/"\'`<>\\\\,]:4-200}>@{host=[A-Za-z0-9._-]:1-120}',
      checks: ['url-password'],
      env: 'DATABASE_URL',
    },
    {
      id: 'mysql-data-source-name',
      title: 'Password in a MySQL connection URL',
      // The data source name of Go's driver.
      format: '{user=[A-Za-z0-9._%+~!-]:1-80}:<{[^\\s@/"\'`<>\\\\,:$]:4-200}>@(tcp|unix)\\(',
      checks: ['url-password'],
      env: 'DATABASE_URL',
    },
  ],
});
