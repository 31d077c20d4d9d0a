import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'sql',
  title: 'SQL',
  docs: 'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
  related: [
    { role: 'user', format: '://<{[^\\s@/:"\'`]:1-80}>:{[^\\s@/"\'`]:1-200}@' },
    { role: 'server', format: '://{[^\\s@/:"\'`]:0-80}:{[^\\s@/"\'`]:1-200}@<{[A-Za-z0-9.-]:1-120}>' },
  ],
  secrets: [
    {
      id: 'sql-user-password',
      title: 'Password of a database user',
      // In small letters and without quotes it is a sentence, unless a user is created.
      format:
        '(IDENTIFIED ((WITH|with) ({["\'`]:1})?{word:1-40}({["\'`]:1})? )?BY (PASSWORD )?({[\\\\"\'`]:1-2})?|(create|alter|Create|Alter) (user|User) {[^\\r\\n;]:1-120} (identified|Identified) (by|By) |(identified|Identified) ((WITH|with) ({["\'`]:1})?{word:1-40}({["\'`]:1})? )?(by|By) (password )?{[\\\\"\'`]:1-2})<{[^\\s"\'`;,)\\\\&<>]:6-100}>',
      checks: ['password'],
      env: 'DATABASE_PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'sql-role-password',
      title: 'Password of a database role',
      format:
        '(ALTER|CREATE|alter|create) (ROLE|USER|role|user) {[^\\r\\n;]:1-200} (PASSWORD|password) ({["\'`]:1})?<{[^\\s"\'`;,)\\\\&<>]:6-100}>',
      checks: ['password'],
      env: 'DATABASE_PASSWORD',
      confidence: 'likely',
      docs: 'https://www.postgresql.org/docs/current/sql-createrole.html',
    },
    {
      id: 'sql-set-password',
      title: 'Password of a database user',
      format:
        '(SET PASSWORD|set password) (FOR|for) {[^\\r\\n;=]:1-120}= {["\']:1}<{[^\\s"\'`;,)\\\\&<>]:6-100}>',
      checks: ['password'],
      env: 'DATABASE_PASSWORD',
      confidence: 'likely',
      docs: 'https://www.postgresql.org/docs/current/sql-createrole.html',
    },
    {
      id: 'sql-linked-server-password',
      title: 'Password of a database user',
      // User, password; server, whether to use the own login, local login, user, password.
      format:
        '(sp_addlinkedsrvlogin{[ (]:1-2}({[^,;\\r\\n]:1-80},){4}|sp_addlogin{[ (]:1-2}{[^,;\\r\\n]:1-80},){[ ]:0-2}{[nN]:0-1}{["\']:1}<{[^\\s"\']:6-100}>{["\']:1}',
      checks: ['strong-password'],
      env: 'DATABASE_PASSWORD',
      confidence: 'likely',
      docs: 'https://learn.microsoft.com/en-us/sql/relational-databases/system-stored-procedures/sp-addlinkedsrvlogin-transact-sql',
    },
    {
      id: 'sql-setting-password',
      title: 'Password of a database user',
      // A setting whose name stands behind it.
      format:
        "(UPDATE|update) {[\\w.`\"[\\]]:1-60} (SET|set) {[\\w.`\"[\\]]:1-40}{[ ]:0-1}={[ ]:0-1}'<{[^\\s\"']:6-200}>' (WHERE|where) {[\\w.`\"[\\]]:1-40}{[ ]:0-1}={[ ]:0-1}'{[\\w.-]:0-40}(password|passwd|pass|secret|token|api_key|PASSWORD|SECRET|TOKEN|API_KEY)'",
      checks: ['strong-password'],
      env: 'DATABASE_PASSWORD',
      confidence: 'likely',
    },
  ],
});
