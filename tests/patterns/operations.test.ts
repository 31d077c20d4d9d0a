import { expect, test } from '@jest/globals';
import { base62, drawn, valuesIn } from '../detect/makeRule.ts';
import { rules } from '../support/patterns.ts';

const password = `k${drawn(base62, 15, 5)}!7`;
const short = drawn(base62, 16, 9);

/** `§` is where the password stands, in configurations and commands of operators. */
test.each([
  // Servers and services.
  'user ops insecure-password § groups admin',
  'cachemgr_passwd § all',
  'OIDCCryptoPassphrase §',
  'haproxy_stats_auth: "admin:§"',
  'flower_basic_auth = admin:§',
  '[smtp.acme.dev]:587 relay@acme.dev:§',
  'echo "*:*:*:replicator:§" > ~/.pgpass',
  'jane : EAP "§"',
  'user worker on >§ ~* +@all',
  '<credential-reference clear-text="§"/>',
  "SECURITY_PASSWORD_SALT = '§'",
  'org.apache.kafka.common.security.plain.PlainLoginModule required\n  user_admin="§";',
  'from("imaps://mail.acme.dev?username=bob&password=RAW(§)&delete=true")',
  'chpasswd:\n  list: |\n    root:§\n  expire: false',
  '"type": "random_password",\n "instances": [{"attributes": {"length": 24,\n "result": "§"',
  "new UsernamePasswordCredentialsImpl(CredentialsScope.GLOBAL, 'nexus', 'Nexus deploy', 'bob', '§')",
  "Secret.fromString('§')",
  'GET https://acme.dev/a\nAuthorization: Basic admin §',
  // Routers.
  'enable password §',
  'username admin privilege 15 password 0 §',
  'username admin secret §',
  'tacacs-server key §',
  'radius-server host 10.1.2.3 auth-port 1812 key §',
  'crypto isakmp key § address 10.1.2.3',
  ' neighbor 10.1.2.3 password §',
  'snmp-server host 10.1.2.3 version 2c §',
  'set security ike policy p pre-shared-key ascii-text "§"',
  // Commands.
  'curl -su bob:§ https://acme.dev/api',
  'expdp system/§@//db.acme.dev:1521/PROD schemas=CRM',
  'sqlldr userid=scott/§ control=load.ctl',
  'conn scott/§@PROD',
  'isql -Usa -P§ -SCRM -i a.sql',
  'db2 connect to CRM user bob using §',
  'net ads join -U administrator%§',
  "printf '§' | docker secret create db_password -",
  "echo -e '§\\n§' | passwd root",
  "kinit admin <<< '§'",
  "az keyvault secret set --vault-name kv --name DbPassword --value '§'",
  "aws ssm put-parameter --name /crm/db --type SecureString --value '§'",
  'expect "Password:"\nsend "§\\r"',
  'expect { "*assword:" { send "§\\r" } }',
  "debconf-set-selections <<< 'mysql-server mysql-server/root_password password §'",
  'd-i passwd/root-password-again password §',
  'composer config http-basic.repo.acme.dev bob §',
])('%j', async (text) => {
  const value = /router|community|version 2c/.test(text) ? short : password;
  expect(new Set(await valuesIn(`${text.replaceAll('§', value)}\n`, rules))).toContain(value);
});

test.each([
  'user ops insecure-password opspassword',
  'username ro password 7 0822455D0A16',
  'haproxy_stats_auth: "admin:{{ stats_password }}"',
  '[smtp.acme.dev]:587 relay@acme.dev:password',
  'smtp.acme.dev:587 tls://mail.acme.dev:4190',
  "az keyvault secret set --vault-name kv --name DbPassword --value '<your-password>'",
  'az keyvault secret set --vault-name kv --name DbPassword --value "$DB_PASSWORD"',
  'expect "Password:"\nsend "$password\\r"',
  'expect "Password:"\nsend "mypassword\\r"',
  'd-i passwd/root-password password insecure',
  'db2 connect to CRM user bob using password',
  "Secret.fromString('password')",
  '"Resource": "arn:aws:sns:*:*:dynamodb:kX4vT9qLz2"',
  'Authorization: Basic authentication required',
  'Authorization: Basic admin {{password}}',
  'curl -su bob: https://acme.dev/api',
  'conn scott/tiger@PROD',
])('%j is none', async (text) => expect(await valuesIn(`${text}\n`, rules)).toEqual([]));
