import { definePattern } from '../src/detect/definePattern.ts';

const quote = `{["']:0-1}`;
const inLine = '{[^\\r\\n|;&<>]:0-200}';
/** No flag, and nothing that the shell puts in. */
const value = `${quote}<{[^\\s"'$%<>|;&(){}\`,-]:1}{[^\\s"'$<>|;&(){}\`,]:5-99}>`;
const account = `${quote}{[\\w.@]:1}{[\\w.@-]:0-59}${quote}`;

export default definePattern({
  provider: 'shell',
  title: 'Command line',
  docs: 'https://owasp.org/www-community/vulnerabilities/Information_exposure_through_query_strings_in_url',
  secrets: [
    {
      id: 'shell-mysql-password',
      title: 'Password on a MySQL command line',
      format:
        '(mysql|mysqldump|mysqladmin|mariadb){[^\\r\\n|;&<>]:0-200}{[ "\']:1}-p{["\']:0-1}<{[^\\s"\'$<>|;&(){}`=,-]:1}{[^\\s"\'$<>|;&(){}`=,]:5-59}>',
      checks: ['password'],
      env: 'MYSQL_PWD',
      confidence: 'likely',
      docs: 'https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html',
    },
    {
      id: 'shell-sshpass',
      title: 'Password of sshpass',
      format:
        'sshpass( -p{[ ]:0-2}|{["\']:1},{[ ]:0-2}{["\']:1}-p({["\']:1},{[ ]:0-2})?){["\']:0-1}<{[^\\s"\'$<>|;&(){}`,]:6-60}>',
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
      id: 'shell-mongo-password',
      title: 'Password of mongosh',
      format:
        '(mongo|mongosh|mongodump|mongorestore|mongoexport|mongoimport|twine upload){[^\\r\\n|;&<>]:1-200} -p {["\']:0-1}<{[^\\s"\'$<>|;&(){}`,-]:1}{[^\\s"\'$<>|;&(){}`,]:5-99}>',
      checks: ['password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'shell-ldap-password',
      title: 'Password of ldapsearch',
      format:
        '(ldapsearch|ldapmodify|ldapadd|ldapdelete|ldappasswd|ldapwhoami|basic_ldap_auth){[^\\r\\n|;&<>]:1-200} -w {["\']:0-1}<{[^\\s"\'$<>|;&(){}`,-]:1}{[^\\s"\'$<>|;&(){}`,]:5-99}>',
      checks: ['password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'shell-sqlcmd-password',
      title: 'Password of sqlcmd',
      format:
        '(sqlcmd|bcp|isql|osql|tsql){[^\\r\\n|;&<>]:1-200} -P{[ ]:0-1}{["\']:0-1}<{[^\\s"\'$<>|;&(){}`,-]:1}{[^\\s"\'$<>|;&(){}`,]:5-99}>',
      checks: ['password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'shell-sqlplus-password',
      title: 'Password of SQL*Plus',
      format:
        '((sqlplus|expdp|impdp|rman|sqlldr|sqlcl) {[^\\r\\n|;&<>/]:0-100}|sqlldr{[^\\r\\n|;&<>/]:1-100}|userid={[\\w$#]:1-40})/{[\\\\"]:0-2}<{[^\\s"\'$<>|;&(){}`,/@\\\\]:6-100}>{[\\\\"]:0-2}{[@\\s]:1}',
      checks: ['password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'shell-smbclient-password',
      title: 'Password of smbclient',
      format:
        '(smbclient|smbget|rpcclient|net (ads|rpc) ){[^\\r\\n|;&<>]:0-200}{[\\s]:1}-U {["\']:0-1}{[^\\s%"\']:1-60}%<{[^\\s"\'$<>|;&(){}`,]:6-100}>',
      checks: ['password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'shell-openssl-password',
      title: 'Password of openssl',
      format:
        'openssl {[^\\r\\n|;&<>]:1-200} -k {["\']:0-1}<{[^\\s"\'$<>|;&(){}`,-]:1}{[^\\s"\'$<>|;&(){}`,]:5-99}>',
      checks: ['password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'shell-zip-password',
      title: 'Password of zip',
      format:
        '(zip|unzip)( {[^\\r\\n|;&<>]:1-100})? -P {["\']:0-1}<{[^\\s"\'$<>|;&(){}`,-]:1}{[^\\s"\'$<>|;&(){}`,]:5-99}>',
      checks: ['password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'shell-htpasswd-password',
      title: 'Password of htpasswd',
      format:
        'htpasswd( -{[A-Za-z0-9]:1-6}){0-3} -{[A-Za-z]:0-4}b{[A-Za-z]:0-4}( -{[A-Za-z0-9]:1-6}){0-3}( {[^\\s|;&<>-]:1}{[^\\s|;&<>]:0-99})? {["\']:0-1}{[\\w.@]:1}{[\\w.@-]:0-59}{["\']:0-1} {["\']:0-1}<{[^\\s"\'$<>|;&(){}`,:-]:1}{[^\\s"\'$<>|;&(){}`,:]:5-99}>',
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://httpd.apache.org/docs/current/programs/htpasswd.html',
    },
    {
      id: 'shell-archive-password',
      title: 'Password of an archive',
      format:
        '(7z|7za|7zz|7zr|rar|unrar) (a|e|t|u|x){[^\\r\\n|;&<>]:0-200} -(p|hp){["\']:0-1}<{[^\\s"\'$%<>|;&(){}`,-]:1}{[^\\s"\'$%<>|;&(){}`,]:5-99}>',
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
    },
    {
      id: 'shell-lftp-password',
      title: 'Password of lftp',
      format:
        'lftp {[^\\r\\n|&<>]:0-160}-u {["\']:0-1}{[^\\s,"\']:1-60},{["\']:0-1}<{[^\\s"\'$<>|;&(){}`,]:6-100}>',
      checks: ['strong-password'],
      env: 'LFTP_PASSWORD',
      confidence: 'likely',
      docs: 'https://lftp.yar.ru/lftp-man.html',
    },
    {
      id: 'shell-sql-connect-password',
      title: 'Password of SQL*Plus',
      format:
        '(CONNECT|connect|CONN|conn) {[\\w$#]:1-40}/{["]:0-1}<{[^\\s"\'$<>|;&(){}`,/@]:6-60}>{["]:0-1}@',
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://docs.oracle.com/en/database/oracle/oracle-database/19/sqpug/CONNECT.html',
    },
    {
      id: 'shell-store-secret',
      title: 'Password of a login command',
      format:
        '(keyvault secret set|ssm put-parameter){[\\\\\\s]:1-12}--{[^\\r|;&<>]:1-300} --value{[ =]:1}{["\']:0-1}<{[^\\s"\'$<>|;&(){}`,]:8-200}>',
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://learn.microsoft.com/en-us/cli/azure/keyvault/secret',
    },
    {
      id: 'shell-db2-password',
      title: 'Password of DB2',
      format:
        '(connect to|CONNECT TO) {[\\w$#]:1-40} (user|USER) {[\\w.$#-]:1-60} (using|USING) {["\']:0-1}<{[^\\s"\'$<>|;&(){}`,]:6-100}>',
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://www.ibm.com/docs/en/db2/11.5.x?topic=commands-connect',
    },
    {
      id: 'shell-composer-password',
      title: 'Password of Composer',
      format: 'http-basic.{[\\w.-]:3-100} {[^\\s"\'$]:1-100} {["\']:0-1}<{[^\\s"\'$<>|;&(){}`,]:6-100}>',
      checks: ['strong-password'],
      env: 'COMPOSER_PASSWORD',
      confidence: 'likely',
      docs: 'https://getcomposer.org/doc/articles/authentication-for-private-packages.md#http-basic',
    },
    {
      id: 'shell-keychain-password',
      title: 'Password of a login command',
      format:
        'security (create-keychain|unlock-keychain|import|set-key-partition-list){[^\\r\\n|;&<>]:0-200} -{[pPk]:1} {["\']:0-1}<{[^\\s"\'$%<>|;&(){}`,-]:1}{[^\\s"\'$<>|;&(){}`,]:5-99}>',
      checks: ['strong-password'],
      env: 'KEYCHAIN_PASSWORD',
      confidence: 'likely',
      docs: 'https://ss64.com/mac/security.html',
    },
    {
      id: 'shell-mosquitto-password',
      title: 'Password of a login command',
      format:
        '(mosquitto_(pub|sub|rr){[^\\r\\n|;&<>]:0-200} -P |mosquitto_passwd -{[bcU]:1-3} {[^\\s]:1-100} {[^\\s]:1-60} ){["\']:0-1}<{[^\\s"\'$%<>|;&(){}`,-]:1}{[^\\s"\'$<>|;&(){}`,]:5-99}>',
      checks: ['strong-password'],
      env: 'MQTT_PASSWORD',
      confidence: 'likely',
      docs: 'https://mosquitto.org/man/mosquitto_pub-1.html',
    },
    {
      id: 'shell-steam-password',
      title: 'Password of a login command',
      format:
        '\\+login {["\']:0-1}{[\\w.@-]:1-60}{["\']:0-1} {["\']:0-1}<{[^\\s"\'$%<>|;&(){}`,+-]:1}{[^\\s"\'$<>|;&(){}`,]:5-99}>',
      checks: ['strong-password'],
      env: 'STEAM_PASSWORD',
      confidence: 'likely',
      docs: 'https://developer.valvesoftware.com/wiki/SteamCMD',
    },
    {
      id: 'shell-rcon-password',
      title: 'Password of a login command',
      format:
        'mcrcon {[^\\r\\n|;&<>]:0-100}-p {["\']:0-1}<{[^\\s"\'$%<>|;&(){}`,-]:1}{[^\\s"\'$<>|;&(){}`,]:5-99}>',
      checks: ['strong-password'],
      env: 'RCON_PASSWORD',
      confidence: 'likely',
      docs: 'https://github.com/Tiiffi/mcrcon',
    },
    {
      id: 'shell-tool-password',
      title: 'Password of a login command',
      format: `((ipmitool|racadm|cqlsh|steghide|elasticsearch-users|az (sql|mysql|postgres)|ssh-keygen)${inLine} -{[pPN]:1} |winrs${inLine} -p:|etcdctl${inLine} --user{[ =]:1}${quote}{[\\w.-]:1-60}:)${value}`,
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://etcd.io/docs/latest/op-guide/authentication/rbac/',
    },
    {
      id: 'shell-account-password',
      title: 'Password of a login command',
      format: `(rabbitmqctl( -{[\\w-]:1-20}( {[\\w@.-]:1-60})?){0-2} (add_user|change_password) ${account} |samba-tool user (create|add) ${account} |wpa_passphrase ${quote}{[\\w.@ -]:1-60}${quote} |chpasswd{[^\\r\\n|;&<>]:0-40}\\<\\<\\<{[ ]:0-1}${quote}{[\\w.-]:1-60}:)${value}`,
      checks: ['strong-password'],
      env: 'PASSWORD',
      confidence: 'likely',
      docs: 'https://www.rabbitmq.com/docs/man/rabbitmqctl.8',
    },
    {
      id: 'shell-kept-secret',
      title: 'Password of a login command',
      format: `(dotnet user-secrets set ${quote}{[\\w.:-]:0-80}({[pP]:1}assword|{[sS]:1}ecret|{[tT]:1}oken|{[kK]:1}ey)${quote} |gh secret set ${inLine}(--body|-b){[ =]:0-1})${value}`,
      checks: ['strong-password'],
      env: 'SECRET',
      confidence: 'likely',
      docs: 'https://learn.microsoft.com/aspnet/core/security/app-secrets',
    },
    {
      id: 'shell-kept-token',
      title: 'Token of a login command',
      format: `(poetry config pypi-token.{[\\w.-]:1-60} |(github-oauth|gitlab-token|gitlab-oauth).{[a-z0-9.-]:3-60} |bundle config (set )?(--(global|local) )?(https://)?{[a-z0-9-]:1-40}.{[a-z0-9.-]:2-60}(/)? ({[\\w.-]:1-60}:)?|(cargo login|doctl auth init (-t|--access-token)) )${quote}<{[\\w-]:16-255}>`,
      checks: ['mixed'],
      env: 'TOKEN',
      confidence: 'likely',
      docs: 'https://python-poetry.org/docs/repositories/#configuring-credentials',
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
