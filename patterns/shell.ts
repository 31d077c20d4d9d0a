import { definePattern } from '../src/detect/definePattern.ts';

export default definePattern({
  provider: 'shell',
  title: 'Command line',
  docs: 'https://owasp.org/www-community/vulnerabilities/Information_exposure_through_query_strings_in_url',
  secrets: [
    {
      id: 'shell-mysql-password',
      title: 'Password on a MySQL command line',
      format:
        '(mysql|mysqldump|mysqladmin|mariadb){[^\\r\\n|;&<>]:0-200} -p{["\']:0-1}<{[^\\s"\'$<>|;&(){}`=,-]:6-60}>',
      checks: ['password'],
      env: 'MYSQL_PWD',
      confidence: 'likely',
      docs: 'https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html',
    },
    {
      id: 'shell-sshpass',
      title: 'Password of sshpass',
      format: 'sshpass -p{[ ]:0-2}{["\']:0-1}<{[^\\s"\'$<>|;&(){}`,]:6-60}>',
      checks: ['password'],
      env: 'SSHPASS',
      confidence: 'likely',
      docs: 'https://linux.die.net/man/1/sshpass',
    },
    {
      id: 'shell-login-password',
      title: 'Password of a login command',
      format:
        ' login {[^\\r\\n|;&<>]:0-200}(-p|--password){[ =]:1}{["\']:0-1}<{[^\\s"\'$<>|;&(){}`,]:6-200}>',
      checks: ['password'],
      env: 'LOGIN_PASSWORD',
      confidence: 'likely',
      docs: 'https://docs.docker.com/reference/cli/docker/login/',
    },
    {
      id: 'shell-redis-password',
      title: 'Password of redis-cli',
      format: 'redis-cli{[^\\r\\n|;&<>]:0-200} -a {["\']:0-1}<{[^\\s"\'$<>|;&(){}`,]:6-200}>',
      checks: ['password'],
      env: 'REDISCLI_AUTH',
      confidence: 'likely',
      docs: 'https://redis.io/docs/latest/develop/tools/cli/',
    },
    {
      id: 'shell-psexec-password',
      title: 'Password of PsExec',
      format: '(psexec|PsExec|psExec){[^\\r\\n|;&<>]:1-200} -p {["\']:0-1}<{[^\\s"\'$<>|;&(){}`,]:6-100}>',
      checks: ['password'],
      env: 'PSEXEC_PASSWORD',
      confidence: 'likely',
      docs: 'https://learn.microsoft.com/en-us/sysinternals/downloads/psexec',
    },
    {
      id: 'shell-note-password',
      title: 'Password in a note',
      format: '{[\\s,;(]:1}(PW|pw|Pw):{[ ]:0-1}<{[^\\s"\'<>,;(){}`&]:8-60}>',
      checks: ['password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
  ],
});
