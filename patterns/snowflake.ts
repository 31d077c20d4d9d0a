import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'snowflake',
  title: 'Snowflake',
  docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
  related: [
    { role: 'account', format: '{[A-Za-z0-9_-]:1-60}(.{[a-z0-9.-]:1-60})?.snowflakecomputing.com' },
    {
      role: 'user',
      format: '{[A-Za-z0-9_.@-]:2-64}',
      names: ['snowflake user', 'snowflake username', 'snowflake login'],
    },
  ],
  secrets: [
    {
      id: 'snowflake-connection-url',
      title: 'Password in a Snowflake connection URL',
      format:
        'snowflake://{user=[A-Za-z0-9._%+~!-]:0-80}:<{[^\\s@/"\'`<>\\\\,]:4-200}>@{host=[A-Za-z0-9._-]:1-120}',
      checks: ['url-password'],
      env: 'SNOWFLAKE_PASSWORD',
      revoke: 'https://docs.snowflake.com/en/sql-reference/sql/alter-user',
      docs: 'https://docs.snowflake.com/en/developer-guide/python-connector/sqlalchemy',
    },
    {
      id: 'snowflake-access-token',
      title: 'Snowflake programmatic access token',
      format: '{[A-Za-z0-9_.-]:100-900}',
      near: [
        'snowflake token',
        'sf token',
        'sf token',
        'snowflake pat',
        'snowflake access token',
        'snowflake programmatic',
      ],
      checks: ['mixed'],
      env: 'SNOWFLAKE_TOKEN',
      revoke: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
      confidence: 'likely',
    },
    {
      id: 'snowflake-password',
      title: 'Snowflake password',
      format: '{[!#$%*+./0-9?@A-Z^_a-z~-]:8-64}',
      near: ['snowflake password', 'snowflake pwd', 'snowflake pass'],
      checks: ['password'],
      env: 'SNOWFLAKE_PASSWORD',
      revoke: 'https://docs.snowflake.com/en/sql-reference/sql/alter-user',
      confidence: 'likely',
      docs: 'https://docs.snowflake.com/en/user-guide/admin-user-management',
    },
  ],
});
